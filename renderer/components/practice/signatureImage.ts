import { type Signature, signatureSchema } from '#shared/practice/signature.ts';

export type ImageTrouble = 'notAnImage' | 'tooLarge';

/** Wide enough for a crisp print; tried in this order until the picture is small enough. */
const WIDTHS = [900, 600, 400];

/** Reads an image file as a signature: made smaller where it is large, always stored as PNG. */
export async function readSignatureImage(file: File): Promise<Signature | ImageTrouble> {
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return 'notAnImage';
  for (const width of WIDTHS) {
    const parsed = signatureSchema.safeParse({ type: 'png', data: pngOf(image, width) });
    if (parsed.success) return parsed.data;
  }
  return 'tooLarge';
}

function pngOf(image: ImageBitmap, mostWide: number): string {
  const scale = Math.min(1, mostWide / image.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace('data:image/png;base64,', '');
}
