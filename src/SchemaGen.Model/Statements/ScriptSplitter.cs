using SchemaGen.Model.Dialects;

namespace SchemaGen.Model.Statements;

/// <summary>A statement of a script.</summary>
/// <param name="Text">The SQL, without what ends it.</param>
/// <param name="IsBlock">Whether it holds statements of its own, so that a client must not split it at semicolons.</param>
public sealed record ScriptStatement(string Text, bool IsBlock);

/// <summary>
/// Splits a script into statements as the database's own client does: it knows texts, quoted names and comments, and what ends a statement,
/// and nothing else of SQL.
/// </summary>
public sealed class ScriptSplitter
{
    private static readonly string[] ClientSettings =
        ["DEFINE", "SQLBLANKLINES", "ECHO", "FEEDBACK", "SERVEROUTPUT", "VERIFY", "TERMOUT", "HEADING", "PAGESIZE", "LINESIZE", "TIMING", "AUTOCOMMIT"];

    private readonly RawSqlSyntax _quotes;
    private readonly ScriptSyntax _syntax;
    private readonly string _text;
    private readonly List<ScriptStatement> _statements = [];
    private readonly List<string> _words = [];
    private string _delimiter = ";";
    private int _start;
    private int _depth;
    private int _parentheses;
    private bool _hasContent;
    private bool _isAfterEnd;

    private ScriptSplitter(string text, SqlDialect dialect)
    {
        _text = text;
        _quotes = dialect.RawSyntax;
        _syntax = dialect.ScriptSyntax;
    }

    /// <summary>The statements, in order, and what is wrong with the script: a clause and the line that it is about.</summary>
    public static (EquatableArray<ScriptStatement> Statements, (string Message, int Line)? Fault) Split(string script, SqlDialect dialect)
    {
        var splitter = new ScriptSplitter(script.Replace("\r\n", "\n").Replace('\r', '\n'), dialect);
        var fault = splitter.Run();
        return (splitter._statements.ToEquatableArray(), fault);
    }

    private (string, int)? Run()
    {
        var isLineStart = true;
        for (var i = 0; i < _text.Length;)
        {
            if (isLineStart && EndOfClientLine(i) is { } next)
            {
                i = next;
                continue;
            }

            isLineStart = _text[i] == '\n';
            var (end, what) = EndOfToken(i);
            if (end < 0) return ($"{what} begins that nothing ends", LineOf(i));
            if (end > i)
            {
                if (what is not "a comment") Content(i, end);
                i = end;
                continue;
            }

            if (_syntax.Batch is null && StartsWith(i, _delimiter) && IsEnd())
            {
                Take(i);
                i += _delimiter.Length;
                _start = i;
                continue;
            }

            if (!char.IsWhiteSpace(_text[i])) Content(i, i + 1);
            i++;
        }

        Take(_text.Length);
        return null;
    }

    // A line that is the client's: what ends a batch or a program, or says what ends a statement. Gives where the next line begins.
    private int? EndOfClientLine(int at)
    {
        var end = _text.IndexOf('\n', at);
        if (end < 0) end = _text.Length;
        var next = Math.Min(end + 1, _text.Length);
        var line = _text.Substring(at, end - at).Trim();
        if (_syntax.Batch is { } batch && IsBatchEnd(line, batch))
        {
            Take(at);
            _start = next;
            return next == at ? null : next;
        }

        if (_syntax.HasSlashes && line == "/")
        {
            Take(at);
            _start = next;
            return next;
        }

        if (!_hasContent && _syntax.HasSlashes && IsClientCommand(line)) return _start = next;
        if (!_hasContent && _syntax.HasDelimiters && line.StartsWith("DELIMITER ", StringComparison.OrdinalIgnoreCase))
        {
            _delimiter = line.Substring("DELIMITER ".Length).Trim();
            return _start = next;
        }

        return null;
    }

    // GO may be followed by how often.
    private static bool IsBatchEnd(string line, string batch) =>
        line.StartsWith(batch, StringComparison.OrdinalIgnoreCase) && (line.Length == batch.Length || (char.IsWhiteSpace(line[batch.Length]) && line.Substring(batch.Length).Trim().All(char.IsDigit)))
        || (line.StartsWith(batch, StringComparison.OrdinalIgnoreCase) && line.Substring(batch.Length).TrimStart().StartsWith("--", StringComparison.Ordinal));

    private static bool IsClientCommand(string line)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        var first = words[0].ToUpperInvariant();
        return first is "PROMPT" or "REM" or "REMARK" || (words.Length > 1 && first == "SET" && ClientSettings.Contains(words[1].ToUpperInvariant()));
    }

    // A text, a quoted name, a comment or a word; where nothing ends it, less than nothing.
    private (int End, string What) EndOfToken(int at)
    {
        var character = _text[at];
        var next = at + 1 < _text.Length ? _text[at + 1] : '\0';
        if ((character == '-' && next == '-') || (character == '#' && _quotes.HasHashComments))
        {
            var end = _text.IndexOf('\n', at);
            return (end < 0 ? _text.Length : end, "a comment");
        }

        if (character == '/' && next == '*') return (EndOfComment(at), IsHint(at) ? "a hint" : "a comment");
        if (_quotes.HasDollarQuotes && character == '$' && EndOfDollarQuote(at) is { } dollar) return (dollar, "a text between dollar signs");
        if (_quotes.Quotes.IndexOf(character) >= 0 || (_quotes.HasBrackets && character == '[')) return (EndOfQuoted(at), "what is quoted");
        if (!char.IsLetter(character) && character != '_') return (at, "");
        var last = at + 1;
        // What ends the statement may follow without a blank.
        while (last < _text.Length && (char.IsLetterOrDigit(_text[last]) || _text[last] is '_' or '$' or '#') && !StartsWith(last, _delimiter)) last++;
        // A letter that belongs to the text behind it.
        return last < _text.Length && _text[last] == '\'' && last - at <= 2 && _quotes.Prefixes.IndexOf(char.ToLowerInvariant(_text[last - 1])) >= 0
            ? (EndOfPrefixed(last), "what is quoted")
            : (last, "a word");
    }

    // What MySQL runs although it stands in a comment.
    private bool IsHint(int at) => _syntax.HasDelimiters && at + 2 < _text.Length && _text[at + 2] is '!' or '+';

    private int EndOfComment(int at)
    {
        var depth = 1;
        for (var i = at + 2; i + 1 < _text.Length; i++)
        {
            if (_text[i] == '*' && _text[i + 1] == '/')
            {
                if (--depth == 0) return i + 2;
                i++;
            }
            else if (_syntax.HasAtomicBodies && _text[i] == '/' && _text[i + 1] == '*')
            {
                depth++;
                i++;
            }
        }

        return -1;
    }

    private int? EndOfDollarQuote(int at)
    {
        var last = at + 1;
        while (last < _text.Length && (char.IsLetterOrDigit(_text[last]) || _text[last] == '_')) last++;
        if (last >= _text.Length || _text[last] != '$' || (last > at + 1 && char.IsDigit(_text[at + 1]))) return null;
        var tag = _text.Substring(at, last - at + 1);
        var end = _text.IndexOf(tag, last + 1, StringComparison.Ordinal);
        return end < 0 ? -1 : end + tag.Length;
    }

    private int EndOfPrefixed(int quote)
    {
        if (!_quotes.HasOwnQuotes) return EndOfQuoted(quote, hasBackslashes: true);
        if (quote + 1 >= _text.Length) return -1;
        var close = _text[quote + 1] switch { '[' => ']', '(' => ')', '{' => '}', '<' => '>', var other => other };
        var end = _text.IndexOf(close + "'", quote + 2, StringComparison.Ordinal);
        return end < 0 ? -1 : end + 2;
    }

    private int EndOfQuoted(int at, bool hasBackslashes = false)
    {
        var close = _text[at] == '[' ? ']' : _text[at];
        var escapes = (hasBackslashes || _quotes.HasBackslashes) && close is '\'' or '"' && (hasBackslashes || _quotes.HasBackslashes);
        for (var i = at + 1; i < _text.Length; i++)
        {
            if (_text[i] == '\\' && escapes) i++;
            else if (_text[i] == close)
            {
                if (i + 1 >= _text.Length || _text[i + 1] != close) return i + 1;
                i++;
            }
        }

        return -1;
    }

    private void Content(int start, int end)
    {
        if (!_hasContent) _start = SkipBlank(_start);
        _hasContent = true;
        if (end == start + 1 && _text[start] is '(' or ')') _parentheses += _text[start] == '(' ? 1 : -1;
        if (!char.IsLetter(_text[start]))
        {
            _isAfterEnd = false;
            return;
        }

        var word = _text.Substring(start, end - start).ToUpperInvariant();
        if (_words.Count < 6) _words.Add(word);
        _isAfterEnd = word == "END";
        if (!_syntax.HasAtomicBodies || !IsRoutine()) return;
        if (word == "BEGIN" || (word == "CASE" && _depth > 0)) _depth++;
        else if (word == "END" && _depth > 0) _depth--;
    }

    private int SkipBlank(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at;
    }

    private bool IsRoutine() => _words.Count > 1 && _words[0] == "CREATE" && _words.Any(word => word is "FUNCTION" or "PROCEDURE");

    private bool IsTrigger() => _words.Count > 1 && _words[0] == "CREATE" && (_words[1] == "TRIGGER" || (_words.Count > 2 && _words[1] is "TEMP" or "TEMPORARY" && _words[2] == "TRIGGER"));

    private bool IsProgram() => _syntax.HasSlashes && _words.Count > 0 && (_words[0] is "BEGIN" or "DECLARE"
        || (_words[0] == "CREATE" && _words.Skip(1).FirstOrDefault(word => word is not ("OR" or "REPLACE" or "EDITIONABLE" or "NONEDITIONABLE"))
            is "FUNCTION" or "PROCEDURE" or "PACKAGE" or "TRIGGER" or "TYPE" or "LIBRARY"));

    // Whether what ends a statement ends this one.
    private bool IsEnd()
    {
        if (_delimiter != ";") return true;
        if (_syntax.HasAtomicBodies) return _depth == 0 && _parentheses <= 0;
        if (_syntax.HasTriggerBodies) return !IsTrigger() || _isAfterEnd;
        return !IsProgram();
    }

    private void Take(int end)
    {
        if (_hasContent)
        {
            var text = _text.Substring(_start, end - _start).TrimEnd();
            _statements.Add(new ScriptStatement(text, IsProgram() || (_delimiter != ";" && text.Contains(';'))));
        }

        _start = end;
        _words.Clear();
        (_hasContent, _isAfterEnd, _depth, _parentheses) = (false, false, 0, 0);
    }

    private bool StartsWith(int at, string text) => text.Length > 0 && string.CompareOrdinal(_text, at, text, 0, text.Length) == 0;

    private int LineOf(int at) => _text.Take(at).Count(character => character == '\n') + 1;
}
