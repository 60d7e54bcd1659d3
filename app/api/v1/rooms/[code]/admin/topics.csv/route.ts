export { GET } from "../topics/route";
