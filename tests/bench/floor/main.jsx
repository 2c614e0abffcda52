// A bare react-admin over the same rows: what a list costs before anybody has had an idea.
import simpleRestProvider from 'ra-data-simple-rest';
import {
  Admin,
  DataTable,
  DateField,
  DateInput,
  Edit,
  List,
  Resource,
  SelectInput,
  SimpleForm,
  TextInput,
} from 'react-admin';
import { createRoot } from 'react-dom/client';

const Requests = () => (
  <List perPage={25} sort={{ field: 'dueAt', order: 'ASC' }}>
    <DataTable>
      <DataTable.Col source="reference" />
      <DataTable.Col source="createdAt">
        <DateField source="createdAt" showTime />
      </DataTable.Col>
      <DataTable.Col source="status" />
      <DataTable.Col source="priority" />
      <DataTable.Col source="firstName" />
      <DataTable.Col source="lastName" />
      <DataTable.Col source="phone" />
      <DataTable.Col source="message" />
    </DataTable>
  </List>
);

const Request = () => (
  <Edit>
    <SimpleForm>
      <TextInput source="firstName" />
      <TextInput source="lastName" />
      <SelectInput source="priority" choices={['urgent', 'soon', 'routine']} />
      <DateInput source="dueAt" />
      <TextInput source="message" multiline />
    </SimpleForm>
  </Edit>
);

createRoot(document.getElementById('root')).render(
  <Admin dataProvider={simpleRestProvider('/api')} disableTelemetry>
    <Resource name="requests" list={Requests} edit={Request} />
  </Admin>,
);
