import { logarithm, logistic } from "./elementary";
import { fromCumulative, gaussian, uniform } from "./random";

/** See ../../choice/watch-choice.ts and ../../world/generate-users.ts. */
const BREAK_MINUTES = 30;
const WINDOW = 10;

let topics: i32 = 0;
let shelfOffsets: usize = 0;
let shelfOrder: usize = 0;
let shelfWeight: usize = 0;
let sparseOffsets: usize = 0;
let sparseTopic: usize = 0;
let sparseWeight: usize = 0;
let quality: usize = 0;
let length: usize = 0;
let videoCount: i32 = 0;

/** quality, length: what they add to the logit of a video. */
export function bindShelf(
  topicCount: i32,
  offsets: usize,
  order: usize,
  weight: usize,
  mixtureOffsets: usize,
  mixtureTopic: usize,
  mixtureWeight: usize,
  qualityTerm: usize,
  lengthTerm: usize,
  videos: i32,
): void {
  topics = topicCount;
  shelfOffsets = offsets;
  shelfOrder = order;
  shelfWeight = weight;
  sparseOffsets = mixtureOffsets;
  sparseTopic = mixtureTopic;
  sparseWeight = mixtureWeight;
  quality = qualityTerm;
  length = lengthTerm;
  videoCount = videos;
}

let choice: usize = 0;
let recent: usize = 0;

/** constants: the numbers of CHOICE in the order of choiceConstants; room: WINDOW bytes. */
export function bindChoice(constants: usize, room: usize): void {
  choice = constants;
  recent = room;
}

function constant(index: i32): f64 {
  return load<f64>(choice + ((<usize>index) << 3));
}

/** `watches` videos at the given minutes by a preference and its running sums. */
export function watchVideos(
  watches: i32,
  minutes: usize,
  preference: usize,
  wanted: usize,
  video: usize,
  fraction: usize,
  actions: usize,
): void {
  memory.fill(recent, 0xff, WINDOW);
  let mood = 0.0;
  let position = 0;
  let last = -1440;
  for (let w = 0; w < watches; w++) {
    const minute = <i32>load<u16>(minutes + ((<usize>w) << 1));
    if (minute - last > BREAK_MINUTES) {
      mood = gaussian();
      position = 0;
    }
    last = minute;
    const topic = fromCumulative(wanted, 0, topics);
    const from = load<u32>(shelfOffsets + ((<usize>topic) << 2));
    const to = load<u32>(shelfOffsets + ((<usize>topic) << 2), 4);
    const place = to > from ? fromCumulative(shelfWeight, from, to) : fromCumulative(shelfWeight, 0, videoCount);
    const watched = load<u32>(shelfOrder + ((<usize>place) << 2));
    let same = 0;
    for (let i = 0; i < WINDOW; i++) same += i32(load<u8>(recent + i) === <u8>topic);
    store<u8>(recent + (w % WINDOW), topic);
    store<u16>(video + ((<usize>w) << 1), watched);
    choose(
      constant(0) +
        constant(1) * affinity(preference, watched) +
        load<f64>(quality + ((<usize>watched) << 3)) +
        load<f64>(length + ((<usize>watched) << 3)) +
        constant(2) * <f64>position +
        constant(3) * (<f64>same / <f64>WINDOW) +
        constant(4) * mood,
      fraction + w,
      actions + w,
    );
    position++;
  }
}

function affinity(preference: usize, watched: u32): f64 {
  let match = 0.0;
  const to = load<u32>(sparseOffsets + ((<usize>watched) << 2), 4);
  for (let e = load<u32>(sparseOffsets + ((<usize>watched) << 2)); e < to; e++) {
    const topic = <usize>load<u8>(sparseTopic + e);
    match += <f64>load<f32>(sparseWeight + ((<usize>e) << 2)) * load<f64>(preference + (topic << 3));
  }
  const cap = constant(5);
  return max(-cap, min(cap, logarithm(max(match * <f64>topics, 1e-6))));
}

function choose(expected: f64, fraction: usize, actions: usize): void {
  const stayed = logistic(expected + constant(6) * gaussian());
  const skipped = stayed < constant(7);
  const thorough = stayed > constant(8);
  let bits = 0;
  if (thorough && uniform() < constant(9)) bits = uniform() < 0.25 ? 64 : 32;
  for (let act = 0; act < 4; act++) {
    const base = constant(10 + 2 * act);
    const slope = constant(11 + 2 * act);
    const drawn = uniform();
    // Nearly all draws are above what even a whole watch would make likely: those need no exponential.
    if (skipped || drawn > constant(18 + act)) continue;
    if (drawn < logistic(base + slope * stayed)) bits |= act === 3 ? 16 : 1 << act;
  }
  store<u8>(fraction, <u32>floor((thorough ? 1.0 : stayed) * 255.0 + 0.5));
  store<u8>(actions, bits | (skipped ? 8 : 0));
}
