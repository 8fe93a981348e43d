/** Stands in for what the form's own templates already show. */
export function Nothing() {
  return null;
}
