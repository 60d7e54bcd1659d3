type Value = string | number | null | undefined;

/** An address with its query, in a fixed order and without what is empty. */
export function listAddress(path: string, query: Readonly<Record<string, Value>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== "") parameters.set(name, String(value));
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The first value of a parameter that may be repeated. */
export function firstOf(parameters: SearchParams, name: string): string | undefined {
  const value = parameters[name];
  return Array.isArray(value) ? value[0] : value;
}
