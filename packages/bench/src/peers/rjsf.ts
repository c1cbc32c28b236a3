import type { CompiledInstrument } from '@plumbline/core';
import Form from '@rjsf/core';
import type { RJSFSchema } from '@rjsf/utils';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

/** What @rjsf makes of the instrument's schema: its validation, and its form as HTML on the server. */
export function rjsf({ schema }: CompiledInstrument): {
  readonly validate: (answers: object) => boolean;
  readonly render: (answers: object) => string;
} {
  const validator = customizeValidator({ AjvClass: Ajv2020 as never });
  const own = schema.final as RJSFSchema;
  return {
    validate: (answers) => validator.validateFormData(answers, own).errors.length === 0,
    render: (answers) => renderToString(createElement(Form, { schema: own, validator, formData: answers })),
  };
}
