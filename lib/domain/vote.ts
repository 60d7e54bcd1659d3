import * as z from "zod";

/** "Is this group fair?", answered by the persona's seat. */
export const voteAnswerSchema = z.enum(["fair", "wrong", "cannot-tell"]);
export type VoteAnswer = z.infer<typeof voteAnswerSchema>;

export const castVoteSchema = z.strictObject({ answer: voteAnswerSchema });
