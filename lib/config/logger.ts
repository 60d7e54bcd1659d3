import { pino } from "pino";
import { environment } from "./environment";

/** Lines carry no token, no address of a person and no request body: callers pass what they mean to log and nothing else. */
export const logger = pino({ level: environment.LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
