export { GET } from "../clusters/route";
