/** The section sign: every rule here is cited. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="emblem-ground" width="32" height="32" rx="7" />
      <path
        className="emblem-sign"
        d="M20.2 8.800C19.4 7.200 17.9 6.300 16 6.300c-2.400 0-4.200 1.300-4.200 3.300 0 4.300 8.900 3.900 8.900 8.500 0 1.700-1.200 2.900-3 3.300M11.800 23.200c.8 1.600 2.300 2.500 4.200 2.500 2.400 0 4.200-1.300 4.200-3.300 0-4.300-8.900-3.900-8.900-8.500 0-1.700 1.200-2.900 3-3.300"
      />
    </svg>
  );
}
