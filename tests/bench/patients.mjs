const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
const nameOf = (number) =>
  [...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');

/** Sends so many requests by the public form's address, each of another person. */
export const bringPatients = async (address, many) => {
  const { locations, services } = await (await fetch(`${address}/api/public/options`)).json();
  for (let number = 0; number < many; number += 1) {
    const name = nameOf(number);
    const body = {
      firstName: 'Ada',
      lastName: name,
      phone: `+1 212 555 ${String(2_000 + number)}`,
      email: `${name}@example.org`,
      patientType: 'new',
      locationId: locations[number % locations.length].id,
      serviceId: services[number % services.length].id,
      message: 'My knee has hurt on the stairs for some weeks.',
    };
    const answer = await fetch(`${address}/api/public/requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`a patient was refused: ${answer.status} ${await answer.text()}`);
  }
};
