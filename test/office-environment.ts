import JsdomEnvironment from 'jest-environment-jsdom';

export default class OfficeEnvironment extends JsdomEnvironment {}
