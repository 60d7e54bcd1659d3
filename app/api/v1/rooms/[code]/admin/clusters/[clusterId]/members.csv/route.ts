export { GET } from "../members/route";
