// Judges MySQL's and Oracle's SQL by their grammars: node judge.js PACKAGES
//
// Reads {"dialect", "version", "sql"} from a line of the input and answers in a line of the output:
// {"problems": [...], "notJudged": [...]}, both lists of {"line", "column", "message"}, the second with "construct" too; or {"failure"}
// when the judge itself is at fault. Ends with its input.
//
// A parser knows syntax only. Names, types' ranges, keys and what a storage engine refuses are beyond it: it accepts a default for a
// BLOB on MySQL and an index over a CLOB on Oracle.
//
// What a parser does not know although the database does stands below, construct by construct, with what stands in for it while the
// rest of the statement is judged; each use is reported under notJudged. What is not listed is refused, never passed.
'use strict';

const path = require('path');
const readline = require('readline');

const packages = path.resolve(process.argv[2]);
const load = file => require(path.join(packages, file));

// --- The MySQL parser: MySQL 8.0 as of about 8.0.18.
//
// It reads functional key parts, multi-valued indexes, DEFAULT (expression), CHECK, NOT ENFORCED, generated columns, invisible indexes,
// SRID, ENCRYPTION, partitions, events, triggers, window functions and recursive queries.
// Listed below: invisible columns, VECTOR, DROP CHECK and DROP CONSTRAINT.
// Refused though MySQL 8.4 takes them: ENGINE_ATTRIBUTE, GEOMCOLLECTION, COLUMN_FORMAT COMPRESSED, INTERSECT and EXCEPT, VALUES ROW(),
// CREATE PROCEDURE IF NOT EXISTS.
// Taken though MySQL refuses them: the words reserved since then (MANUAL, PARALLEL, QUALIFY, TABLESAMPLE) as names without quotes, a
// foreign key that names no columns of the other table, and whatever follows from types.
const mysql = {
    lexer: () => load('ts-mysql-parser/dist/grammar/MySQLLexer').MySQLLexer,
    parser: () => load('ts-mysql-parser/dist/grammar/MySQLParser').MySQLParser,
    input: text => text,
    characters: (antlr, text) => new antlr.ANTLRInputStream(text),
    prepare(lexer, parser, version) {
        lexer.serverVersion = parser.serverVersion = version;
        lexer.sqlMode = parser.sqlMode = 0;
        lexer.charsets = ['_ascii', '_binary', '_latin1', '_utf8mb3', '_utf8mb4'];
    },
    // Several statements count as one text, as drivers send them.
    parse(parser, more) {
        let tree;
        do tree = parser.query(); while (more());
        return tree;
    },
    // What the lexer splits in two though MySQL does not: X'00', which it knows as x'00', and a doubled backtick in a name. Both are
    // given another spelling of the same length, which means the same to the grammar; so nothing goes unjudged.
    spelling(text) {
        const parts = /'(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*"|`(?:[^`]|``)*`|--(?=\s|$).*|#.*|\/\*(?![!])[^]*?\*\/|\b[XB]'[0-9A-F]*'/gi;
        return text.replace(parts, part =>
            part[0] === '`' ? '`' + part.slice(1, -1).replace(/``/g, '__') + '`' : /^[XB]'/.test(part) ? part[0].toLowerCase() + part.slice(1) : part);
    },
    constructs: [
        {
            // Since 8.0.23. INVISIBLE after an index the parser knows.
            name: 'an invisible column',
            pattern: 'INVISIBLE',
            replace: () => [[0, 0, '']],
        },
        {
            name: 'the type VECTOR',
            since: 90000,
            pattern: 'VECTOR ()?',
            replace: () => [[0, 0, 'BLOB'], [1, 1, '']],
        },
        {
            name: 'DROP CHECK',
            pattern: 'DROP CHECK',
            replace: () => [[1, 1, 'KEY']],
        },
        {
            name: 'DROP CONSTRAINT',
            pattern: 'DROP CONSTRAINT',
            replace: () => [[1, 1, 'KEY']],
        },
    ],
    before: () => [],
    after: () => [],
};

// --- The Oracle parser: an early grammar of 12c.
//
// It reads identity columns without options, quoted names, checks, CASE in indexes, DATE and TIMESTAMP literals, INTERVAL types and
// literals, ENCRYPT, interval partitioning, local indexes, comments and PL/SQL.
// Listed below: options of an identity, DEFAULT ON NULL, virtual columns (whose expression is judged), IS JSON, JSON_OBJECT,
// dates as the bounds of partitions, compression, FLASHBACK ARCHIVE, the tablespace of a key, VECTOR and the indexes over it, IF [NOT] EXISTS, DROP TABLE … CASCADE CONSTRAINTS.
// Refused though Oracle takes them: JSON_VALUE … RETURNING, CREATE USER … NO AUTHENTICATION, and much else that came after 12c.
// Taken though Oracle refuses them: an index over a LOB, a name of more than 128 bytes, and whatever follows from types.
const oracle = {
    lexer: () => load('antlr4ts-sql/dist/src/grammar-output/plsql/PlSqlLexer').PlSqlLexer,
    parser: () => load('antlr4ts-sql/dist/src/grammar-output/plsql/PlSqlParser').PlSqlParser,
    // The grammar ends every statement with a semicolon, which the database does not take.
    input: text => (isProgram(text) ? text : text + '\n;'),
    // It knows words in upper case only; the texts stay as they are.
    characters: upperCase,
    prepare() {},
    parse: parser => parser.unit_statement(),
    spelling: text => text,
    constructs: [
        {
            name: 'the options of an identity column',
            pattern: 'AS IDENTITY ()',
            replace: () => [[2, 2, '']],
        },
        {
            name: 'DEFAULT ON NULL',
            // Of an identity column the parser knows it.
            pattern: 'DEFAULT ON NULL',
            unless: (tokens, index) => is(tokens[index - 1], 'BY'),
            replace: () => [[1, 1, ''], [2, 2, '']],
        },
        {
            name: 'a virtual column',
            pattern: 'GENERATED ALWAYS AS () VIRTUAL?',
            replace(tokens, index) {
                const hasType = !is(tokens[index - 2], '(') && !is(tokens[index - 2], ',');
                return [[0, 2, hasType ? 'DEFAULT' : 'NUMBER DEFAULT'], [4, 4, '']];
            },
        },
        {
            name: 'IS JSON',
            pattern: 'IS JSON',
            replace: () => [[1, 1, 'NULL']],
        },
        {
            name: 'IS JSON',
            pattern: 'IS NOT JSON',
            replace: () => [[2, 2, 'NULL']],
        },
        // The values are judged as those of any call.
        {
            pattern: 'STRING VALUE',
            replace: () => [[1, 1, ',']],
        },
        {
            name: 'FORMAT JSON',
            pattern: 'FORMAT JSON',
            replace: () => [[0, 0, ''], [1, 1, '']],
        },
        {
            name: 'RETURNING CLOB',
            pattern: 'NULL ON NULL RETURNING CLOB',
            replace: () => [0, 1, 2, 3, 4].map(part => [part, part, '']),
        },
        {
            name: 'a date as the bound of a partition',
            pattern: 'LESS THAN ( DATE|TIMESTAMP STRING )',
            replace: () => [[3, 3, '']],
        },
        // A name in quotes counts as any other, so nothing goes unjudged.
        {
            pattern: 'PARTITION NAME VALUES',
            replace: () => [[1, 1, 'X']],
        },
        {
            pattern: 'NAME',
            unless: (tokens, index) => !isLob(tokens, index),
            replace: () => [[0, 0, 'X']],
        },
        // Its keyword is taken out, so that the index over the column is judged, and what follows the column.
        {
            name: 'a vector index',
            since: 23,
            pattern: 'CREATE VECTOR INDEX',
            replace: () => [[1, 1, '']],
        },
        {
            name: 'the organization of a vector index',
            since: 23,
            pattern: 'ORGANIZATION INMEMORY? NEIGHBOR GRAPH|PARTITIONS DISTANCE COSINE|EUCLIDEAN|DOT|MANHATTAN|HAMMING WITH TARGET ACCURACY NUMBER PARAMETERS? ()?',
            replace: () => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(part => [part, part, '']),
        },
        {
            name: 'the type VECTOR',
            since: 23,
            unless: (tokens, index) => is(tokens[index - 1], 'CREATE'),
            pattern: 'VECTOR ()?',
            replace: () => [[0, 0, 'BLOB'], [1, 1, '']],
        },
        {
            name: 'IF NOT EXISTS',
            since: 23,
            pattern: 'IF NOT EXISTS',
            replace: () => [[0, 0, ''], [1, 1, ''], [2, 2, '']],
        },
        {
            name: 'IF EXISTS',
            since: 23,
            pattern: 'IF EXISTS',
            replace: () => [[0, 0, ''], [1, 1, '']],
        },
        {
            name: 'the compression of a table',
            pattern: 'ROW|COLUMN STORE COMPRESS BASIC|ADVANCED|FOR QUERY? HIGH?',
            replace: () => [0, 1, 2, 3, 4, 5].map(part => [part, part, '']),
        },
        {
            name: 'FLASHBACK ARCHIVE',
            // Of NO FLASHBACK ARCHIVE the parser knows it.
            pattern: 'FLASHBACK ARCHIVE',
            unless: (tokens, index) => is(tokens[index - 1], 'NO'),
            replace: () => [[0, 0, ''], [1, 1, '']],
        },
        {
            name: 'the tablespace of a key',
            pattern: 'USING INDEX TABLESPACE NAME PCTFREE? NUMBER?',
            replace: () => [0, 1, 2, 3, 4, 5].map(part => [part, part, '']),
        },
        {
            unless: (tokens, index) => is(tokens[index - 1], 'INDEX'),
            pattern: 'TABLESPACE NAME',
            replace: () => [[1, 1, 'X']],
        },
        {
            name: 'CASCADE CONSTRAINTS',
            pattern: 'CASCADE CONSTRAINTS',
            replace: () => [[0, 0, ''], [1, 1, '']],
        },
    ],
    before(text, tokens) {
        const last = tokens[tokens.length - 1];
        return !isProgram(text) && is(last, ';') ? [problem(last, 'A semicolon at the end, which tools take off and the database refuses.')] : [];
    },
    // What the grammar takes for something else than was meant.
    after(tree, version) {
        const problems = [];
        if (tree.procedure_call && tree.procedure_call())
            problems.push(problem(tree.start, `${tree.start.text} begins no statement: a bare call is PL/SQL, not SQL.`));
        visit(tree, node => {
            if (node.constructor.name !== 'Column_definitionContext') return;
            const type = node.type_name() || node.datatype();
            if (is(node.start, 'CONSTRAINT')) {
                // CONSTRAINT name CHECK (...) counts as a column of that name with a type and a check, which comes to the same. More does not.
                if (node.childCount !== 3 || !node.type_name() || !is(node.inline_constraint(0).start, 'CHECK'))
                    problems.push(problem(node.start, 'CONSTRAINT begins no column.'));
            } else if (notOfColumns.test(type.start.text)) {
                problems.push(problem(type.start, `${type.start.text} is no type of a column.`));
            } else if (node.type_name() || is(type.start, 'BOOLEAN')) {
                const since = oracleTypes[type.text.toUpperCase()];
                if (since === undefined) problems.push(problem(type.start, `${type.text} is no type of the database's own.`));
                else if (version < since) problems.push(problem(type.start, `${type.text}, which came with Oracle ${since}.`));
            }
        });
        return problems;
    },
};

// The parser takes any name for a type, since it may be a user's own; these are Oracle's, with the version that brought them.
const oracleTypes = { XMLTYPE: 9, 'SYS.XMLTYPE': 9, SDO_GEOMETRY: 10, 'MDSYS.SDO_GEOMETRY': 10, JSON: 21, BOOLEAN: 23, BOOL: 23 };

// Types that the parser takes although PL/SQL alone has them, and words that are none.
const notOfColumns = /^(BINARY_INTEGER|PLS_INTEGER|NATURALN?|POSITIVEN?|SIGNTYPE|SIMPLE_\w+|STRING|YEAR|MONTH|DAY|HOUR|MINUTE|SECOND|TIMEZONE_\w+|\w+_UNCONSTRAINED)$/i;

// PL/SQL, whose last semicolon belongs to it.
function isProgram(text) {
    return /^(\s|--.*\n|\/\*[^]*?\*\/)*(BEGIN|DECLARE|CREATE\s+(OR\s+REPLACE\s+)?((NON)?EDITIONABLE\s+)?(FUNCTION|PROCEDURE|PACKAGE|TRIGGER|TYPE))\b/i.test(text);
}

/** Whether a name stands in the list of LOB (...). */
function isLob(tokens, index) {
    while (is(tokens[index - 1], ',')) index -= 2;
    return is(tokens[index - 1], '(') && is(tokens[index - 2], 'LOB');
}

const dialects = { mysql, oracle };

/** Characters of which the lexer sees upper case only. */
function upperCase(antlr, text) {
    const stream = new antlr.ANTLRInputStream(text);
    const next = stream.LA.bind(stream);
    stream.LA = offset => {
        const character = next(offset);
        return character >= 97 && character <= 122 ? character - 32 : character;
    };
    return stream;
}

/** Parses a text, which has to be whole: fast, and once more with all that the parser can do where that fails. */
function parse(dialect, version, text) {
    const { PredictionMode } = load('antlr4ts/atn/PredictionMode');
    const result = parseIn(PredictionMode.SLL, dialect, version, text);
    return result.problems.length > 0 ? parseIn(PredictionMode.LL, dialect, version, text) : result;
}

function parseIn(mode, dialect, version, text) {
    const antlr = load('antlr4ts');
    const Lexer = dialect.lexer(), Parser = dialect.parser();
    const lexer = new Lexer(dialect.characters(antlr, text));
    const stream = new antlr.CommonTokenStream(lexer);
    const parser = new Parser(stream);
    parser.interpreter.setPredictionMode(mode);
    dialect.prepare(lexer, parser, version);

    const problems = [];
    const listener = {
        syntaxError: (recognizer, token, line, column, message) => problems.push({ line, column: column + 1, message: readable(message) }),
    };
    for (const part of [lexer, parser]) {
        part.removeErrorListeners();
        part.addErrorListener(listener);
    }

    const isLeft = () => stream.LT(1).type !== antlr.Token.EOF;
    const tree = dialect.parse(parser, () => problems.length === 0 && isLeft());
    while (stream.LT(1).text === ';') stream.consume();
    if (isLeft() && problems.length === 0) problems.push(problem(stream.LT(1), `${stream.LT(1).text} after the end of the statement.`));
    stream.fill();
    return { problems, tree, tokens: stream.getTokens().filter(token => token.channel === 0 && token.type !== antlr.Token.EOF) };
}

/** The message without what it expected, where that is half the grammar. */
function readable(message) {
    const [, found, expected] = /^([^]*?) expecting \{([^]*)\}$/.exec(message) || [];
    return expected && expected.split(', ').length > 6 ? found : message.replace(/_SYMBOL\b/g, '');
}

function problem(token, message) {
    return { line: token.line, column: token.charPositionInLine + 1, message };
}

function is(token, text) {
    return token !== undefined && token.text.toUpperCase() === text;
}

function visit(node, action) {
    action(node);
    for (let index = 0; index < node.childCount; index++) visit(node.getChild(index), action);
}

/**
 * The ranges of tokens that a pattern's parts match from an index on, or undefined. A part is a word or several (A|B), "()" for what
 * stands in parentheses, STRING or NAME for a quoted one; "?" after it says that it may be missing.
 */
function match(tokens, index, pattern) {
    const ranges = [];
    for (const part of pattern.split(' ')) {
        const optional = part.endsWith('?');
        const end = matchPart(tokens, index, optional ? part.slice(0, -1) : part);
        if (end === undefined && !optional) return undefined;
        ranges.push(end === undefined ? undefined : [index, end]);
        index = end === undefined ? index : end;
    }
    return ranges;
}

function matchPart(tokens, index, part) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (part === 'STRING') return token.text.startsWith("'") ? index + 1 : undefined;
    if (part === 'NUMBER') return /^[0-9]+$/.test(token.text) ? index + 1 : undefined;
    if (part === 'NAME') return token.text.startsWith('"') ? index + 1 : undefined;
    if (part !== '()') return part.split('|').some(word => is(token, word)) ? index + 1 : undefined;

    if (token.text !== '(') return undefined;
    for (let depth = 0; index < tokens.length; index++) {
        if (tokens[index].text === '(') depth++;
        if (tokens[index].text === ')' && --depth === 0) return index + 1;
    }
    return undefined;
}

/** Puts what stands in for them in the place of the constructs that the parser does not know; everything keeps its place. */
function standIn(dialect, version, text, tokens) {
    const notJudged = [];
    let changed = false;
    const characters = text.split('');
    for (let index = 0; index < tokens.length; index++) {
        for (const construct of dialect.constructs) {
            if (version < (construct.since || 0)) continue;
            const ranges = match(tokens, index, construct.pattern);
            if (ranges === undefined || (construct.unless && construct.unless(tokens, index))) continue;

            changed = true;
            if (construct.name) notJudged.push({ ...problem(tokens[index], `${construct.name}, which the parser does not know.`), construct: construct.name });
            for (const [first, last, replacement] of construct.replace(tokens, index)) {
                if (ranges[first] === undefined) continue;
                const start = tokens[ranges[first][0]].startIndex, end = tokens[ranges[last][1] - 1].stopIndex + 1;
                for (let at = start; at < end; at++) if (characters[at] !== '\n') characters[at] = replacement[at - start] || ' ';
            }
            break;
        }
    }
    return { text: characters.join(''), notJudged, changed };
}

function judge(request) {
    const dialect = dialects[request.dialect];
    const version = request.version;
    let text = dialect.spelling(request.sql);
    let result = parse(dialect, version, dialect.input(text));
    // Without the semicolon that was put there.
    const own = result.tokens.filter(token => token.startIndex < text.length);
    if (own.length === 0) return { problems: [{ line: 1, column: 1, message: 'No statement.' }], notJudged: [] };

    const before = dialect.before(text, own);
    if (before.length > 0) return { problems: before, notJudged: [] };

    let notJudged = [], changed;
    if (result.problems.length > 0) {
        ({ text, notJudged, changed } = standIn(dialect, version, text, own));
        if (changed) result = parse(dialect, version, dialect.input(text));
    }
    const problems = result.problems.length > 0 ? result.problems : dialect.after(result.tree, version);
    return { problems, notJudged };
}

readline.createInterface({ input: process.stdin }).on('line', line => {
    let answer;
    try {
        answer = judge(JSON.parse(line));
    } catch (exception) {
        answer = { failure: exception.stack };
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
});
