import { SetupError } from "./setup-error.mjs";

const oldestMajor = 20;
const oldestMinor = 9;

/** Next.js refuses older versions with a message that does not say what to do. */
export function requireNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Glassfeed needs Node ${oldestMajor}.${oldestMinor} or newer; this is Node ${version}. Install a newer one from nodejs.org.`,
  );
}
