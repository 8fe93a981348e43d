export function HomePage() {
  return <h1>…</h1>;
}
