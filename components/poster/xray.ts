/** The glass twin: lines only, 1.25 px whatever the size (each shape asks for a non-scaling stroke). */
export const XRAY_ATTRIBUTES =
  ' fill="none" stroke="#8F83A6" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round"';
