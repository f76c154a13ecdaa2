import { describe, expect, it } from '@jest/globals';
import { html } from '../../../bot/pages/html.ts';

describe('A piece of HTML', () => {
  it('shows text as text, in the body and in an attribute', () => {
    const bad = `"><script>alert('x')</script>&`;
    expect(html`<p title="${bad}">${bad}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">' +
        '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('takes pieces and lists of pieces as they are', () => {
    const items = ['a', '<b>'].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('shows nothing for what is not there, and a zero for zero', () => {
    expect(html`[${undefined}${false}${''}${0}]`.markup).toBe('[0]');
  });
});
