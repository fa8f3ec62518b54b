/**
 * Unicode property names as Rust's regex reads them (case, spaces, `_`, `-` and a leading "is" do not count),
 * turned into the exact spelling that JavaScript asks for.
 *
 * @see https://www.unicode.org/reports/tr44/#Matching_Symbolic for the loose matching, rule UAX44-LM3.
 */

/** Binary properties that JavaScript knows, with the short names of PropertyAliases.txt. */
const BINARY = `ASCII Any Assigned ASCII_Hex_Digit=AHex Alphabetic=Alpha Bidi_Control=Bidi_C Bidi_Mirrored=Bidi_M
Case_Ignorable=CI Cased Changes_When_Casefolded=CWCF Changes_When_Casemapped=CWCM Changes_When_Lowercased=CWL
Changes_When_NFKC_Casefolded=CWKCF Changes_When_Titlecased=CWT Changes_When_Uppercased=CWU Dash
Default_Ignorable_Code_Point=DI Deprecated=Dep Diacritic=Dia Emoji Emoji_Component=EComp Emoji_Modifier=EMod
Emoji_Modifier_Base=EBase Emoji_Presentation=EPres Extended_Pictographic=ExtPict Extender=Ext Grapheme_Base=Gr_Base
Grapheme_Extend=Gr_Ext Hex_Digit=Hex IDS_Binary_Operator=IDSB IDS_Trinary_Operator=IDST ID_Continue=IDC ID_Start=IDS
Ideographic=Ideo Join_Control=Join_C Logical_Order_Exception=LOE Lowercase=Lower Math
Noncharacter_Code_Point=NChar Pattern_Syntax=Pat_Syn Pattern_White_Space=Pat_WS Quotation_Mark=QMark Radical
Regional_Indicator=RI Sentence_Terminal=STerm Soft_Dotted=SD Terminal_Punctuation=Term Unified_Ideograph=UIdeo
Uppercase=Upper Variation_Selector=VS White_Space=WSpace=space XID_Continue=XIDC XID_Start=XIDS`;

const CATEGORIES = `Letter=L Cased_Letter=LC Uppercase_Letter=Lu Lowercase_Letter=Ll Titlecase_Letter=Lt Modifier_Letter=Lm
Other_Letter=Lo Mark=M=Combining_Mark Nonspacing_Mark=Mn Spacing_Mark=Mc Enclosing_Mark=Me Number=N
Decimal_Number=Nd=digit Letter_Number=Nl Other_Number=No Punctuation=P=punct Connector_Punctuation=Pc
Dash_Punctuation=Pd Open_Punctuation=Ps Close_Punctuation=Pe Initial_Punctuation=Pi Final_Punctuation=Pf
Other_Punctuation=Po Symbol=S Math_Symbol=Sm Currency_Symbol=Sc Modifier_Symbol=Sk Other_Symbol=So Separator=Z
Space_Separator=Zs Line_Separator=Zl Paragraph_Separator=Zp Other=C Control=Cc=cntrl Format=Cf Surrogate=Cs
Private_Use=Co Unassigned=Cn`;

/** Scripts whose name is more than one word: the others need only a capital. */
const COMPOUND_SCRIPTS = `Anatolian_Hieroglyphs Bassa_Vah Canadian_Aboriginal Caucasian_Albanian Cypro_Minoan
Dives_Akuru Egyptian_Hieroglyphs Gunjala_Gondi Hanifi_Rohingya Imperial_Aramaic Inscriptional_Pahlavi
Inscriptional_Parthian Kayah_Li Khitan_Small_Script Linear_A Linear_B Masaram_Gondi Meetei_Mayek Mende_Kikakui
Meroitic_Cursive Meroitic_Hieroglyphs Nag_Mundari New_Tai_Lue Nyiakeng_Puachue_Hmong Ol_Chiki Old_Hungarian
Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur
Pahawh_Hmong Pau_Cin_Hau Phags_Pa Psalter_Pahlavi SignWriting Sora_Sompeng Syloti_Nagri Tai_Le
Tai_Tham Tai_Viet Warang_Citi Zanabazar_Square`;

/**
 * The JavaScript source of a property, such as `\p{Script=Greek}` for `greek`, `sc=Grek` or `isGreek`.
 *
 * @param expression - what stands in the braces: a name, or name and value with `=` or `:`.
 * @returns undefined where neither JavaScript nor this table knows it (`Age`, `Grapheme_Cluster_Break` …).
 */
export function unicodePropertySource(expression: string): string | undefined {
  const [name, value] = expression.split(/[=:]/, 2) as [string, string?];
  if (value === undefined) return singleName(loose(name));
  const wanted = loose(value);
  switch (loose(name)) {
    case 'gc':
    case 'generalcategory':
      return category(wanted);
    case 'sc':
    case 'script':
      return script(wanted, 'Script');
    case 'scx':
    case 'scriptextensions':
      return script(wanted, 'Script_Extensions');
    default:
      return undefined;
  }
}

// A name means a category, a yes-or-no property or a script; "cf", "sc" and "lc" are categories, though they
// also abbreviate properties.
function singleName(name: string): string | undefined {
  return category(name) ?? binary(name) ?? script(name, 'Script');
}

const BINARY_NAMES = aliases(BINARY);
const CATEGORY_NAMES = aliases(CATEGORIES);
const SCRIPT_NAMES = aliases(COMPOUND_SCRIPTS);

function binary(name: string): string | undefined {
  const exact = BINARY_NAMES.get(name);
  return exact === undefined ? undefined : known(`\\p{${exact}}`);
}

function category(name: string): string | undefined {
  const exact = CATEGORY_NAMES.get(name);
  return exact === undefined ? undefined : known(`\\p{General_Category=${exact}}`);
}

function script(name: string, property: 'Script' | 'Script_Extensions'): string | undefined {
  const exact = SCRIPT_NAMES.get(name) ?? name.charAt(0).toUpperCase() + name.slice(1);
  return /^[A-Za-z_]+$/.test(exact) ? known(`\\p{${property}=${exact}}`) : undefined;
}

/** The engine is the judge: what it knows depends on its Unicode version. */
function known(source: string): string | undefined {
  try {
    new RegExp(source, 'v');
    return source;
  } catch {
    return undefined;
  }
}

function loose(name: string): string {
  const bare = name.toLowerCase().replace(/[ _-]+/g, '');
  // "isc" is ISO_Comment, not the category C.
  return bare.startsWith('is') && bare !== 'isc' ? bare.slice(2) : bare;
}

function aliases(table: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of table.split(/\s+/)) {
    const [exact = '', ...others] = entry.split('=');
    for (const name of [exact, ...others]) names.set(loose(name), exact);
  }
  return names;
}
