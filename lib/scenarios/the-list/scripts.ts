import first from "./scripts-t01-t15.json";
import second from "./scripts-t16-t30.json";
import third from "./scripts-t31-t45.json";
import fourth from "./scripts-t46-t60.json";

/** Titles and captions by topic; four files only because one would be too long to read. */
export const scripts = { ...first, ...second, ...third, ...fourth };
