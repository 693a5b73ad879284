/** What is said to be ordered for laboratories: kept in a store, told as it stands on a day. The store is given by the caller. */
export { keepOrder, type OrderDesk, type OrderOfProduct, OrderRefusal, ordersOf } from "./orders.ts";
