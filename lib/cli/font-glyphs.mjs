function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

/** The characters that the student surface sets in its display face: English, Spanish and their punctuation. */
export const displayGlyphs = [range(0x20, 0x7e), "áéíóúüñÁÉÍÓÚÜÑ¿¡ªº°·×«»‘’“”–—…•−→←€", "\u00a0\u2009\u202f"].join("");

/** The characters of the company's dashboard and of what the machine kept: the same, and the marks of charts and tables. */
export const deskGlyphs = [displayGlyphs, "≥≤½¼▲▼▴▾◆○●■↑↓"].join("");
