interface DoorProps {
  leaf: string;
  inside: string;
  frame: string;
  panel: string;
  className?: string;
}

/** An open door, as in the posters. */
export function Door({ leaf, inside, frame, panel, className }: DoorProps) {
  return (
    <svg viewBox="0 0 176 246" className={className} aria-hidden="true">
      <path d="M58,224H138L176,246H10Z" fill={inside} opacity=".72" />
      <path d="M55,226V14H139V226" fill={inside} stroke={frame} strokeWidth="4" />
      <path d="M0,0L58,18V224L0,244Z" fill={leaf} />
      <path d="M12,34L46,41V105L12,104ZM12,126L46,122V188L12,200Z" fill="none" stroke={panel} strokeWidth="2" />
      <circle cx="9" cy="126" r="5" fill="#FFCB66" />
    </svg>
  );
}
