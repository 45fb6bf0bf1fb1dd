import { get, post } from '../protocol/endpoint.ts';
import type { UploadedPart } from '../protocol/parse-multipart.ts';
import { nullFields, present } from '../protocol/present.ts';
import { missing, missingParameter } from '../protocol/stripe-error.ts';
import { newId } from '../store/new-id.ts';

/** The SDK sends uploads to the same custom host, so they arrive here and not at files.stripe.com. */
export const fileEndpoints = [
  post('/v1/files', ({ sandbox, account, parameters }) => {
    const part = parameters.get('file') as UploadedPart | undefined;
    if (!part?.bytes) throw missingParameter('file');
    const id = newId('file');
    const file = sandbox.store.put('file', {
      ...nullFields('file'),
      id,
      object: 'file',
      created: sandbox.now(),
      filename: part.filename,
      purpose: parameters.requiredText('purpose'),
      size: part.bytes.length,
      type: part.filename.includes('.') ? (part.filename.split('.').pop() ?? null) : null,
      url: `${sandbox.baseUrl}/v1/files/${id}/contents`,
      _content: part.bytes.toString('base64'),
      _account: account,
    });
    return present(sandbox, file);
  }),

  get('/v1/files/{file}', ({ sandbox, account, path }) => {
    const file = sandbox.store.find('file', path.file ?? '');
    if (file?._account !== account) throw missing('file', path.file ?? '');
    return present(sandbox, file);
  }),
];
