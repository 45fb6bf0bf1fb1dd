import { describe, expect, it } from 'vitest';
import { checkRequest } from './check-request.ts';
import { parseForm } from './parse-form.ts';

const CREATE_SESSION = 'post /v1/checkout/sessions';

describe('checkRequest', () => {
  it('gives the text of a form its types', () => {
    const form = parseForm(
      'line_items[0][quantity]=2&adaptive_pricing[enabled]=false&metadata[a]=1&expand[]=line_items',
    );
    expect(checkRequest(CREATE_SESSION, form)).toEqual({
      line_items: [{ quantity: 2 }],
      adaptive_pricing: { enabled: false },
      metadata: { a: '1' },
      expand: ['line_items'],
    });
  });

  it.each([
    ['payment_method_types[0]=card', 'parameter_unknown', 'payment_method_types'],
    ['line_items[0][nonsense]=1', 'parameter_unknown', 'line_items[0][nonsense]'],
    ['expires_at=soon', 'parameter_invalid_integer', 'expires_at'],
    ['line_items[0][quantity]=1.5', 'parameter_invalid_integer', 'line_items[0][quantity]'],
    ['adaptive_pricing[enabled]=maybe', undefined, 'adaptive_pricing[enabled]'],
    ['line_items[0][price_data][unit_amount]=5', 'parameter_missing', 'line_items[0][price_data][currency]'],
    ['metadata=text', undefined, 'metadata'],
    ['success_url[a]=b', undefined, 'success_url'],
    ['expires_at=', 'parameter_invalid_empty', 'expires_at'],
    ['submit_type=steal', undefined, 'submit_type'],
    [`client_reference_id=${'x'.repeat(201)}`, undefined, 'client_reference_id'],
  ])('refuses %s with %s', (form, code, param) => {
    expect(() => checkRequest(CREATE_SESSION, parseForm(form))).toThrow(
      expect.objectContaining({ status: 400, fields: expect.objectContaining({ code, param }) }),
    );
  });

  it('names all that is unknown, and the words of a closed list', () => {
    expect(() => checkRequest('post /v1/customers', { one: '1', two: '2' })).toThrow(
      'Received unknown parameters: one, two',
    );
    expect(() => checkRequest('post /v1/refunds', { reason: 'mood' })).toThrow(
      'Invalid reason: must be one of duplicate, fraudulent, or requested_by_customer',
    );
  });

  it('takes an empty text for what can be unset', () => {
    expect(checkRequest('post /v1/customers/{customer}', { name: '', metadata: '' })).toEqual({
      name: '',
      metadata: '',
    });
    expect(() => checkRequest('post /v1/transfers', { currency: '', destination: 'acct_1' })).toThrow(
      expect.objectContaining({ fields: expect.objectContaining({ code: 'parameter_invalid_empty' }) }),
    );
  });

  it('takes bounds or a number where Stripe allows both', () => {
    expect(checkRequest('get /v1/charges', parseForm('created[gte]=5'))).toEqual({ created: { gte: 5 } });
    expect(checkRequest('get /v1/charges', parseForm('created=5'))).toEqual({ created: 5 });
    expect(() => checkRequest('get /v1/charges', parseForm('created[around]=5'))).toThrow(
      /unknown parameter/,
    );
  });
});

describe('parseForm', () => {
  it('reads brackets at any depth and lists with or without positions', () => {
    expect(parseForm('a[b][c]=1&a[b][d]=2&list[]=x&list[]=y')).toEqual({
      a: { b: { c: '1', d: '2' } },
      list: { 0: 'x', 1: 'y' },
    });
  });

  it('cannot reach the prototype', () => {
    parseForm('__proto__[polluted]=1&a[__proto__][polluted]=1&constructor[prototype][polluted]=1');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses broken brackets', () => {
    expect(() => parseForm('a[b=1')).toThrow(/parameter name/);
  });
});
