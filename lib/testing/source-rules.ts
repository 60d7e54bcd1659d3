/** A source file: its path from the repository root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Says what is wrong with the file, or nothing. */
export type SourceRule = (file: SourceFile) => string | undefined;

const longestFile = 300;
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isPure = (path: string) => /^lib\/(engine|exposure)\//.test(path) && !isTest(path);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** The engine and the exposure rooms take chance and time as arguments, and know no platform. */
export const noChanceNorClock: SourceRule = ({ path, text }) => {
  if (!isPure(path)) return undefined;
  return /Math\.random|Date\.now|new Date\(|performance\.now|crypto\.|["']node:/.exec(withoutComments(text))?.[0];
};

/** What a processor or an engine may round in its own way; lib/engine/numeric has the same from exact operations. */
export const noPlatformRounding: SourceRule = ({ path, text }) => {
  if (!/^lib\/engine\//.test(path) || isTest(path)) return undefined;
  const inexact =
    /Math\.(exp|expm1|log|log2|log10|log1p|sin|cos|tan|asin|acos|atan2?|sinh|cosh|tanh|pow|hypot|cbrt)\b|\*\*/;
  return inexact.exec(withoutComments(text))?.[0];
};

/** A file that only passes on what others export hides where things are. */
export const noBarrels: SourceRule = ({ path, text }) => {
  if (!path.startsWith("lib/")) return undefined;
  if (/(^|\/)index\.[a-z]+$/.test(path)) return "index file";
  return /^export \* from/m.test(withoutComments(text)) ? "export * from" : undefined;
};

/** A name must say what is inside. */
export const noDrawerNames: SourceRule = ({ path }) =>
  /(^|[/.-])(utils?|misc|helpers?)(?=[/.-])/.exec(path)?.[2] ?? undefined;

export const kebabCaseNames: SourceRule = ({ path }) => {
  const name = path.split("/").at(-1) ?? "";
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name) ? undefined : name;
};

export const shortEnough: SourceRule = ({ text }) => {
  const lines = countLines(text);
  return lines > longestFile ? `${lines} lines` : undefined;
};

export const nothingLeftForLater: SourceRule = ({ text }) => /\b(TODO|FIXME|XXX)\b/.exec(text)?.[0];

export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** One line for each file that breaks the rule. */
export function violations(rule: SourceRule, files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const problem = rule(file);
    return problem === undefined ? [] : [`${file.path}: ${problem}`];
  });
}
