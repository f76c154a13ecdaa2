import { request, signIn } from '../../support/driver.ts';
import { wordsOf } from './readPage.ts';

/** A page as it came: status, markup, and the words in it. */
export type Seen = {
  readonly status: number;
  readonly markup: string;
  readonly words: string;
  readonly headers: Headers;
};

/** A form on a page: where it is sent, and every field with what stands in it. */
export type PageForm = {
  readonly verb: string;
  readonly action: string;
  readonly opened: string;
  readonly markup: string;
};

/** Somebody who uses nothing but the pages and their forms, like a browser without script. */
export type Visitor = {
  readonly see: (path: string) => Promise<Seen>;
  /** Sends fields to an address as a form does, without following the answer. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Seen>;
  /** Finds the form of a verb on a page, fills it in, sends it, and follows where it leads; throws when it is not there. */
  readonly fill: (path: string, verb: string, inputs: Readonly<Record<string, unknown>>) => Promise<Seen>;
};

/** Signs somebody in. */
export async function visitor(address: string, person: string): Promise<Visitor> {
  const { cookie } = await signIn(address, person);
  const see = async (path: string): Promise<Seen> => {
    const got = await request(address, path, undefined, { cookie });
    return { status: got.status, markup: got.text, words: wordsOf(got.text), headers: got.headers };
  };
  const post: Visitor['post'] = async (path, fields, headers = {}) => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, ...headers },
      body: encoded(fields),
    });
    const markup = await response.text();
    return { status: response.status, markup, words: wordsOf(markup), headers: response.headers };
  };
  return {
    see,
    post,
    fill: async (path, verb, inputs) => {
      const page = await see(path);
      const form = formsOn(page.markup).find((each) => each.verb === verb);
      if (form === undefined) throw new Error(`${verb} stands not on ${path} of ${person}.`);
      for (const id of Object.keys(inputs))
        if (!form.markup.includes(`name="${id}"`)) throw new Error(`${verb} does not ask for ${id}.`);
      const sent = await post(form.action, { opened: form.opened, ...inputs });
      return sent.status === 303 ? see(sent.headers.get('location') ?? '') : sent;
    },
  };
}

/** The forms of verbs on a page. */
export function formsOn(markup: string): readonly PageForm[] {
  const found = markup.matchAll(/<form[^>]* action="(\/cases[^"]*\/actions\/([\w.]+))"[\s\S]*?<\/form>/g);
  return [...found].map(([form, action = '', verb = '']) => ({
    verb,
    action,
    opened: /name="opened" value="(\d+)"/.exec(form)?.[1] ?? '',
    markup: form,
  }));
}

function encoded(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) form.append(name, String(each));
  }
  return form;
}
