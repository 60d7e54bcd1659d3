/** The population feed loop, in numbers; all invented. Printed in MODEL.md. */
export const POPULATION_FEED = {
  /** logit of the watched fraction per unit of true preference · video */
  affinity: 3.5,
  /** logit of a video of average quality that neither fits nor jars */
  intercept: -1,
  /** watched fraction that neither adds to an interest nor takes from it */
  baseline: 0.5,
  /** what a step leaves of the interest before it */
  decay: 0.98,
  /** weight of a video's quality in its score; cosines weigh 1 */
  prior: 0.1,
  /** videos shown to a person in a step */
  places: 10,
  /** clusters of the catalogue that a pool can belong to */
  clusters: 24,
  /** unseen videos in a pool when it is drawn up, at least, while there are so many */
  pool: 512,
  /** videos from anywhere else that compete with a pool's */
  explored: 256,
  /** steps between two looks at which centroid is nearest */
  refresh: 5,
} as const;

/** Numbers in a taste, a video, an interest. */
export const LATENT_WIDTH = 64;
/** Videos that the kernels look at together. */
export const PANEL_VIDEOS = 8;
