import { avatarAddress, type PosterPicture, posterAddress } from "./poster-address";

/** Pictures are drawn by this server as SVG, so there is nothing for an image optimiser to do. */
export function Picture({
  alt = "",
  className,
  lazy = true,
  ...poster
}: PosterPicture & { alt?: string; className?: string; lazy?: boolean }) {
  return (
    // biome-ignore lint/performance/noImgElement: SVG from this origin
    <img
      src={posterAddress(poster)}
      alt={alt}
      className={className}
      loading={lazy ? "lazy" : "eager"}
      decoding="async"
      draggable={false}
    />
  );
}

export function Avatar({ seed, size, className }: { seed: number; size?: number; className?: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: SVG from this origin
    <img
      src={avatarAddress(seed)}
      alt=""
      width={size}
      height={size}
      className={className ?? "block shrink-0 rounded-full bg-panel"}
      draggable={false}
    />
  );
}
