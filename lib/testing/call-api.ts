import { NextRequest } from "next/server";
import type { Handler } from "@/lib/http/endpoint";

export interface Call {
  params?: Record<string, string>;
  query?: string;
  token?: string;
  /** sent as JSON, unless it is text or bytes already */
  body?: unknown;
  headers?: Record<string, string>;
  /** the end of the address, such as .csv */
  suffix?: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any;
}

/** Calls a route's handler as the server would. */
export async function callApi(handler: Handler, call: Call = {}): Promise<Answer> {
  const { params = {}, query = "", token, body, suffix = "" } = call;
  const { method, path } = handler.operation;
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const headers = new Headers(call.headers);
  if (token) headers.set("authorization", `Bearer ${token}`);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const raw = body === undefined || typeof body === "string" || body instanceof Uint8Array;
  const request = new NextRequest(`http://localhost/api/v1${address}${suffix}${query}`, {
    method: method.toUpperCase(),
    headers,
    body: body === undefined ? null : raw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  const json = /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, text, json };
}
