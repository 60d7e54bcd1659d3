export { GET } from "../viewers/route";
