const interactive = process.stdout.isTTY === true;

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function finish(mark, name, detail) {
  process.stdout.write(`${interactive ? "\r\u001b[K" : ""}${mark} ${name} (${detail})\n`);
}

/** Runs one step of the set-up and prints one line with how long it took. */
export async function reportStep(name, work) {
  const started = performance.now();
  if (interactive) process.stdout.write(`… ${name}`);
  try {
    const note = await work();
    const duration = seconds(performance.now() - started);
    finish("✓", name, note === undefined ? duration : `${note}, ${duration}`);
  } catch (error) {
    finish("✗", name, seconds(performance.now() - started));
    throw error;
  }
}
