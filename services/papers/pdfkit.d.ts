/** What the papers use of pdfkit: its published types know neither PDF/UA nor the scope of a heading cell. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';
  import type { Font } from 'fontkit';

  export type MarkedContent = { readonly refs: readonly unknown[] };
  export type Annotation = { readonly annotationRef: unknown };

  export type StructElement = {
    readonly add: (child: StructElement | MarkedContent | Annotation) => StructElement;
    readonly end: () => void;
  };

  export type StructOptions = {
    readonly actual?: string;
    readonly lang?: string;
    readonly scope?: 'Column' | 'Row';
  };

  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default class PDFDocument extends Readable {
    constructor(options: {
      readonly autoFirstPage: boolean;
      readonly bufferPages: boolean;
      readonly pdfVersion: '1.7';
      readonly subset: 'PDF/UA';
      readonly tagged: true;
      readonly displayTitle: true;
      readonly lang: string;
      readonly info: {
        readonly Title: string;
        readonly Producer: string;
        readonly Creator: string;
        readonly CreationDate: Date;
      };
      readonly size: readonly [number, number];
      readonly margin: number;
    });
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    stroke(): this;
    rect(x: number, y: number, width: number, height: number): this;
    path(path: string): this;
    fill(color?: string): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    rotate(degrees: number): this;
    scale(x: number, y: number): this;
    widthOfString(text: string): number;
    text(
      text: string,
      x: number,
      y: number,
      options: { readonly lineBreak: false; readonly baseline: 'alphabetic' },
    ): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: { readonly structParent: StructElement; readonly Contents: Uint8Array },
    ): this;
    addPage(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): void;
    struct(type: string, options?: StructOptions): StructElement;
    addStructure(element: StructElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this;
    markStructureContent(tag: string): MarkedContent;
    endMarkedContent(): this;
    end(): void;
  }
}
