/** The section sign: every rule here is cited. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="emblem-ground" width="32" height="32" rx="7" />
      <path
        className="emblem-sign"
        d="M20.500 9.500c-1-1.600-2.700-2.500-4.600-2.500-2.700 0-4.700 1.500-4.700 3.700 0 5 9.700 3.500 9.700 8.300 0 1.700-1.300 3-3.300 3.300M11.500 22.500c1 1.600 2.700 2.500 4.600 2.500 2.700 0 4.700-1.500 4.700-3.700 0-5-9.700-3.500-9.700-8.300 0-1.700 1.300-3 3.300-3.300"
      />
    </svg>
  );
}
