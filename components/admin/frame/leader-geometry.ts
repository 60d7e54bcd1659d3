interface Span {
  top: number;
  bottom: number;
}

/** Where things stand on the screen, in px from its top. */
export interface LeaderScene {
  row: Span;
  noteHeight: number;
  /** The part of the navigation's column that is empty. */
  free: Span;
}

export interface Leader {
  noteTop: number;
  /** The horizontal line at the row. */
  line: number;
  /** The upright between the note's middle and the row's. */
  foot: Span;
}

/** The note beside its row where the navigation leaves room, else as near as it gets, and an elbow from one to the other. */
export function leaderGeometry({ row, noteHeight, free }: LeaderScene): Leader {
  const line = (row.top + row.bottom) / 2;
  const lowest = Math.max(free.top, free.bottom - noteHeight);
  const noteTop = Math.min(lowest, Math.max(free.top, line - noteHeight / 2));
  const middle = noteTop + noteHeight / 2;
  return { noteTop, line, foot: { top: Math.min(line, middle), bottom: Math.max(line, middle) } };
}
