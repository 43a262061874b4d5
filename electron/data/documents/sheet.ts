import type { Block } from './blocks.ts';
import { type DocumentFacts, Pen } from './pen.ts';

/** Points. The footer stands inside the bottom margin's place, above it. */
export const MARGINS = { top: 50, side: 60, bottom: 40 } as const;
const FOOTER_GAP = 16;
const HEAD_GAP = 16;
/** The highest page number that the footer's height is worked out for. */
const MANY_PAGES = 9999;

export interface SheetFacts extends DocumentFacts {
  /** What stands at the foot of every page (rule 24), for that page, `width` points wide. */
  footer(page: number, pages: number, width: number): Block;
  /** What stands at the top of every page but the first, which has its own beginning. */
  runningHead?(width: number): Block;
}

/** The pages of one document: blocks flow down them, and every page gets its footer at the end. */
export class Sheet {
  /** Of the text, between the margins. */
  readonly width: number;
  readonly #pen: Pen;
  readonly #facts: SheetFacts;
  readonly #footerHeight: number;
  readonly #head: Block | null;
  #pages = 1;
  #top: number = MARGINS.top;
  #y: number = MARGINS.top;

  constructor(facts: SheetFacts) {
    this.#facts = facts;
    this.#pen = new Pen(facts);
    this.width = this.#pen.width - MARGINS.side * 2;
    const [first, last] = [1, MANY_PAGES].map((page) => facts.footer(page, MANY_PAGES, this.width).height);
    this.#footerHeight = Math.max(first ?? 0, last ?? 0);
    this.#head = facts.runningHead?.(this.width) ?? null;
  }

  /** From here to the bottom of the page. */
  get room(): number {
    return this.#bottom - this.#y;
  }

  /**
   * Puts a block below the last, on a new page where it does not fit, split where it may be; on an empty
   * page, split wherever it must be. `before` is the space above it, dropped at the top of a page.
   */
  add(block: Block, before = 0): void {
    const isTop = this.#y === this.#top;
    const space = isTop ? 0 : before;
    const room = this.#bottom - this.#y - space;
    if (block.height <= room) {
      this.#draw(block, space);
      return;
    }
    const parts = block.split?.(room, false) ?? (isTop ? block.split?.(room, true) : null);
    if (parts) this.#draw(parts[0], space);
    else if (isTop) throw new Error('A block of a document is higher than a page and cannot be split');
    // A picture that was made smaller to fit leaves nothing over.
    if (parts?.[1].height === 0) return;
    this.#nextPage();
    this.add(parts ? parts[1] : block);
  }

  /** Begins a new page, unless this one is still empty. */
  breakPage(): void {
    if (this.#y !== this.#top) this.#nextPage();
  }

  /** Draws the footers and closes the file. */
  bytes(): Uint8Array<ArrayBuffer> {
    for (let page = 1; page <= this.#pages; page++) {
      this.#pen.toPage(page);
      const footer = this.#facts.footer(page, this.#pages, this.width);
      footer.draw(this.#pen, { x: MARGINS.side, y: this.#pen.height - MARGINS.bottom - this.#footerHeight });
    }
    return this.#pen.bytes();
  }

  get #bottom(): number {
    return this.#pen.height - MARGINS.bottom - this.#footerHeight - FOOTER_GAP;
  }

  #draw(block: Block, space: number): void {
    block.draw(this.#pen, { x: MARGINS.side, y: this.#y + space });
    this.#y += space + block.height;
  }

  #nextPage(): void {
    this.#pen.addPage();
    this.#pages += 1;
    this.#top = MARGINS.top;
    if (this.#head) {
      this.#head.draw(this.#pen, { x: MARGINS.side, y: MARGINS.top });
      this.#top += this.#head.height + HEAD_GAP;
    }
    this.#y = this.#top;
  }
}
