export { GET } from "../audit/route";
