import { describe, expect, it } from 'vitest';
import { anAccount, anOpenSession, aPaidSession, aReadyAccount } from './test-objects.ts';
import { testServer } from './test-server.ts';
import { askAndCheck, checkObject, hasSpec, rawObject, whySkipped } from './test-spec.ts';

describe.skipIf(!hasSpec)(`answers have the shape of Stripe's API description${whySkipped}`, () => {
  it('accounts, links and capabilities', async () => {
    const { server, stripe, sim } = await testServer();
    const { id: fresh } = await anAccount(stripe);
    const account = await aReadyAccount(stripe, sim);
    const include =
      '?include[0]=configuration.recipient&include[1]=requirements&include[2]=defaults&include[3]=identity&include[4]=future_requirements';
    for (const id of [fresh, account]) {
      await askAndCheck(server, 'get /v2/core/accounts/{id}', { path: { id }, query: include });
      await askAndCheck(server, 'get /v1/accounts/{account}', { path: { account: id } });
      await askAndCheck(server, 'get /v1/accounts/{account}/capabilities', { path: { account: id } });
    }
    await askAndCheck(server, 'get /v2/core/accounts');
    await askAndCheck(server, 'get /v1/accounts');
    await askAndCheck(server, 'get /v1/account');
    await askAndCheck(server, 'post /v2/core/accounts/{id}', {
      path: { id: account },
      json: { display_name: 'New' },
    });
    await askAndCheck(server, 'post /v2/core/account_links', {
      json: {
        account,
        use_case: {
          type: 'account_onboarding',
          account_onboarding: { refresh_url: 'http://a.test/r', return_url: 'http://a.test/b' },
        },
      },
    });
    await askAndCheck(server, 'post /v1/accounts', {
      form: 'country=DE&email=a%40b.test&capabilities[transfers][requested]=true&controller[stripe_dashboard][type]=express',
    });
    await askAndCheck(server, 'post /v1/account_links', {
      form: `account=${account}&type=account_onboarding&refresh_url=http://a.test&return_url=http://a.test`,
    });
    await askAndCheck(server, 'post /v1/accounts/{account}/login_links', { path: { account } });
    await askAndCheck(server, 'post /v2/core/accounts/{id}/close', { path: { id: fresh }, json: {} });
  });

  it('checkout sessions, intents, charges, refunds', async () => {
    const { server, stripe, sim } = await testServer();
    const open = await anOpenSession(stripe);
    const paid = await aPaidSession(stripe, sim);
    const declined = await anOpenSession(stripe);
    await sim(`/checkout/sessions/${declined.id}/pay`, { card: 'pm_card_chargeDeclined' });
    const challenged = await anOpenSession(stripe);
    await sim(`/checkout/sessions/${challenged.id}/pay`, {
      card: 'pm_card_threeDSecure2Required',
      challenge: 'leave',
    });

    await askAndCheck(server, 'post /v1/checkout/sessions', {
      form: 'mode=payment&success_url=http://a.test&line_items[0][quantity]=1&line_items[0][price_data][currency]=eur&line_items[0][price_data][unit_amount]=500&line_items[0][price_data][product_data][name]=A',
    });
    const taxed = await anOpenSession(stripe, {
      tax: 'inclusive',
      customer: (await stripe.customers.create({})).id,
    });
    await sim(`/checkout/sessions/${taxed.id}/pay`, { country: 'NL', save: true });
    await askAndCheck(server, 'get /v1/checkout/sessions/{session}', {
      path: { session: taxed.id },
      query: '?expand[]=total_details.breakdown&expand[]=customer&expand[]=payment_intent.payment_method',
    });
    const deep =
      '?expand[]=line_items&expand[]=payment_intent.latest_charge.balance_transaction&expand[]=customer';
    for (const session of [open.id, paid.session]) {
      await askAndCheck(server, 'get /v1/checkout/sessions/{session}', { path: { session }, query: deep });
      await askAndCheck(server, 'get /v1/checkout/sessions/{session}/line_items', { path: { session } });
    }
    await askAndCheck(server, 'post /v1/checkout/sessions/{session}/expire', { path: { session: open.id } });
    await askAndCheck(server, 'get /v1/checkout/sessions', {
      query: '?limit=100&expand[]=data.payment_intent',
    });
    await askAndCheck(server, 'get /v1/payment_intents', {
      query: '?expand[]=data.latest_charge&expand[]=data.payment_method',
    });
    await askAndCheck(server, 'post /v1/refunds', { form: `payment_intent=${paid.intent}&amount=100` });
    await askAndCheck(server, 'get /v1/charges', {
      query: '?expand[]=data.refunds&expand[]=data.balance_transaction',
    });
    await askAndCheck(server, 'get /v1/charges/{charge}', { path: { charge: paid.charge } });
    await askAndCheck(server, 'get /v1/refunds', { query: '?expand[]=data.charge' });
    await askAndCheck(server, 'post /v1/payment_intents', {
      form: 'amount=500&currency=eur&confirm=true&payment_method=pm_card_visa&capture_method=manual',
    });
  });

  it('transfers, balances, payouts, disputes, customers, files', async () => {
    const { server, stripe, sim } = await testServer();
    const account = await aReadyAccount(stripe, sim);
    await sim('/topup', { amount: 100_000 });
    const { charge } = await aPaidSession(stripe, sim);
    const transfer = await stripe.transfers.create({
      amount: 800,
      currency: 'eur',
      destination: account,
      source_transaction: charge,
    });
    await askAndCheck(server, 'post /v1/transfers/{id}/reversals', {
      path: { id: transfer.id },
      form: 'amount=100',
    });
    await askAndCheck(server, 'get /v1/transfers', {
      query: '?expand[]=data.destination_payment&expand[]=data.destination',
    });
    await askAndCheck(server, 'get /v1/transfers/{id}/reversals', { path: { id: transfer.id } });
    await sim(`/charges/${charge}/dispute`);
    await askAndCheck(server, 'get /v1/disputes', { query: '?expand[]=data.charge' });
    await sim(`/charges/${(await aPaidSession(stripe, sim)).charge}/fraud-warning`);
    await askAndCheck(server, 'get /v1/radar/early_fraud_warnings');
    await askAndCheck(server, 'get /v1/balance');
    await askAndCheck(server, 'get /v1/balance_transactions', { query: '?limit=100' });
    await askAndCheck(server, 'post /v1/payouts', { form: 'amount=500&currency=eur' });
    await askAndCheck(server, 'get /v1/payouts', { query: '?expand[]=data.balance_transaction' });
    await askAndCheck(server, 'get /v1/balance_settings');
    await askAndCheck(server, 'post /v1/balance_settings', {
      form: 'payments[payouts][schedule][interval]=weekly',
    });
    const customer = await askAndCheck(server, 'post /v1/customers', {
      form: 'email=a%40b.test&name=A&metadata[x]=y',
    });
    await askAndCheck(server, 'get /v1/customers/{customer}', { path: { customer: String(customer.id) } });
    const attached = await stripe.paymentMethods.attach('pm_card_visa', { customer: String(customer.id) });
    await askAndCheck(server, 'get /v1/payment_intents', { query: '?expand[]=data.customer' });
    checkObject('payment_method', await rawObject(server, `/v1/payment_methods/${attached.id}`));
    checkObject(
      'payment_method',
      await rawObject(server, `/v1/customers/${customer.id}/payment_methods/${attached.id}`),
    );
    const listed = await rawObject(server, `/v1/customers/${customer.id}/payment_methods`);
    expect(listed).toMatchObject({ object: 'list', has_more: false });
    checkObject('payment_method', (listed.data as object[])[0]);
    await askAndCheck(server, 'delete /v1/customers/{customer}', { path: { customer: String(customer.id) } });
    const file = await stripe.files.create({
      purpose: 'dispute_evidence',
      file: { data: Buffer.from('%PDF'), name: 'log.pdf' },
    });
    await askAndCheck(server, 'get /v1/files/{file}', { path: { file: file.id } });
  });

  it('webhook endpoints, destinations, events', async () => {
    const { server, stripe, sim } = await testServer();
    const endpoint = await askAndCheck(server, 'post /v1/webhook_endpoints', {
      form: 'url=http://127.0.0.1:1/&enabled_events[]=*',
    });
    await askAndCheck(server, 'get /v1/webhook_endpoints/{webhook_endpoint}', {
      path: { webhook_endpoint: String(endpoint.id) },
    });
    await askAndCheck(server, 'post /v2/core/event_destinations', {
      json: {
        name: 'Thin',
        type: 'webhook_endpoint',
        event_payload: 'thin',
        enabled_events: ['v2.core.account.created'],
        webhook_endpoint: { url: 'http://127.0.0.1:1/' },
        include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
      },
    });
    await askAndCheck(server, 'get /v2/core/event_destinations');
    const account = await aReadyAccount(stripe, sim);
    await aPaidSession(stripe, sim);
    await askAndCheck(server, 'get /v1/events', { query: '?limit=100' });
    const thin = await askAndCheck(server, 'get /v2/core/events', { query: `?object_id=${account}` });
    const [first] = thin.data as { id: string }[];
    await askAndCheck(server, 'get /v2/core/events/{id}', { path: { id: first!.id } });
  });
});
