/** One row of a run. */
export interface LoggedWatch {
  readonly person: number;
  readonly day: number;
  readonly minute: number;
  readonly session: number;
  readonly position: number;
  readonly video: number;
  readonly fraction: number;
  readonly actions: number;
  readonly origin: number;
}

const FIRST_ROOM = 4096;

/** Rows in the order they happen, by columns that grow; laid out person by person at the end. */
export class WatchLog {
  private length = 0;
  private columns = emptyColumns(FIRST_ROOM);

  add(row: LoggedWatch): void {
    const i = this.length++;
    if (i === this.columns.person.length) this.columns = grown(this.columns);
    const { columns } = this;
    columns.person[i] = row.person;
    columns.day[i] = row.day;
    columns.minute[i] = row.minute;
    columns.session[i] = row.session;
    columns.position[i] = row.position;
    columns.video[i] = row.video;
    columns.fraction[i] = row.fraction;
    columns.actions[i] = row.actions;
    columns.origin[i] = row.origin;
  }

  /** All rows by person, each person's in the order they were added. O(rows + people). */
  byPerson(people: number) {
    const offsets = new Uint32Array(people + 1);
    const { person } = this.columns;
    for (let i = 0; i < this.length; i++) {
      const after = (person[i] as number) + 1;
      offsets[after] = (offsets[after] as number) + 1;
    }
    for (let p = 0; p < people; p++) offsets[p + 1] = (offsets[p + 1] as number) + (offsets[p] as number);
    const next = offsets.slice();
    const place = new Uint32Array(this.length);
    for (let i = 0; i < this.length; i++) {
      const p = person[i] as number;
      place[i] = next[p] as number;
      next[p] = (next[p] as number) + 1;
    }
    const { person: _, ...rest } = this.columns;
    const laid = emptyColumns(this.length);
    for (const name of Object.keys(rest) as (keyof typeof rest)[]) {
      const from = rest[name];
      const to = laid[name];
      for (let i = 0; i < this.length; i++) to[place[i] as number] = from[i] as number;
    }
    const { person: __, ...columns } = laid;
    return { offsets, ...columns };
  }
}

function emptyColumns(room: number) {
  return {
    person: new Uint16Array(room),
    day: new Uint8Array(room),
    minute: new Uint32Array(room),
    session: new Uint16Array(room),
    position: new Uint8Array(room),
    video: new Uint16Array(room),
    fraction: new Uint8Array(room),
    actions: new Uint8Array(room),
    origin: new Uint8Array(room),
  };
}

function grown(columns: ReturnType<typeof emptyColumns>): ReturnType<typeof emptyColumns> {
  const larger = emptyColumns(2 * columns.person.length);
  for (const name of Object.keys(columns) as (keyof typeof columns)[]) larger[name].set(columns[name]);
  return larger;
}
