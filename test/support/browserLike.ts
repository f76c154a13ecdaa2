/** Something that follows redirects and keeps cookies per host, like a browser without script. */
export type BrowserLike = {
  /** One request, its redirects followed unless `stay` is set; answers where it ended. */
  readonly go: (address: string, options?: Going) => Promise<Arrived>;
  readonly cookie: (address: string, name: string) => string | undefined;
  readonly forget: () => void;
};
export type Going = {
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stay?: boolean;
};
export type Arrived = {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Every address on the way, the last one included. */
  readonly way: readonly string[];
};

/** A browser with nothing in it. */
export function browserLike(): BrowserLike {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL): Map<string, string> => {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    return jar;
  };
  const once = async (url: URL, { form, headers }: Going): Promise<Response> => {
    const jar = jarOf(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return {
    cookie: (address, name) => jarOf(new URL(address)).get(name),
    forget: () => jars.clear(),
    go: async (address, options = {}) => {
      let url = new URL(address);
      let response = await once(url, options);
      const way = [url.href];
      for (let i = 0; i < 10 && options.stay !== true; i += 1) {
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null) break;
        await response.arrayBuffer();
        url = new URL(location, url);
        way.push(url.href);
        response = await once(url, {});
      }
      return { url, status: response.status, text: await response.text(), headers: response.headers, way };
    },
  };
}
