import { UsageError } from '../terminal/usage-error.ts';

const EXCEL_WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const UTF_16_LITTLE_ENDIAN = [0xff, 0xfe];

/** Bytes to text: UTF-8, or what Excel calls "Unicode text". Another encoding would ruin names, so it is refused. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (cause) {
    if (!isEncodingError(cause)) throw cause;
    throw new UsageError('The file is not in UTF-8. Save it as "CSV UTF-8" and try again.', { cause });
  }
}

const decoderFor = (chunk: Uint8Array): TextDecoder => {
  if (startsWith({ chunk, bytes: EXCEL_WORKBOOK })) {
    throw new UsageError('The file is an Excel workbook. Save the sheet as "CSV UTF-8" and use that file.');
  }
  const encoding = startsWith({ chunk, bytes: UTF_16_LITTLE_ENDIAN }) ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
};

const startsWith = ({ chunk, bytes }: { chunk: Uint8Array; bytes: readonly number[] }): boolean =>
  bytes.every((byte, index) => chunk[index] === byte);

const isEncodingError = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
