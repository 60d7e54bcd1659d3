import { CommandError, explainFailure } from "./simulation/command-error";
import { readFlags } from "./simulation/flags";
import { helpText } from "./simulation/help-text";
import { Progress } from "./simulation/progress";
import { summary } from "./simulation/summary";
import { writeDataSet } from "./simulation/write-data-set";

/** `npm run simulate -- --scenario NAME --users N --seed K --out DIR`: writes the data set of one simulated world. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

const progress = new Progress(process.stderr);
try {
  const flags = readFlags(process.argv.slice(2));
  const text = flags === null ? helpText() : summary(flags, await writeDataSet(flags, { progress, stopSignal }));
  progress.clear();
  process.stdout.write(text);
} catch (error) {
  progress.clear();
  const plain = explainFailure(error);
  if (plain === null) throw error;
  process.stderr.write(`${plain.message}\n`);
  process.exitCode = plain.exitCode;
}

/**
 * From now on a signal ends the run tidily, within a second. It may come twice (a terminal sends it to everyone, and tsx
 * passes it on), so the second one changes nothing.
 */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const [name, exitCode] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      stop.abort(new CommandError("Stopped. The same command with --resume goes on from here.", exitCode));
    });
  }
  return stop.signal;
}
