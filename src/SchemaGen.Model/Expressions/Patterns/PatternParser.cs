using System.Globalization;

namespace SchemaGen.Model.Expressions.Patterns;

/// <summary>
/// Reads the regular expressions that all databases understand alike: no lookaround, no references, no lazy quantifiers.
/// </summary>
internal sealed class PatternParser
{
    /// <summary>How deep groups may nest.</summary>
    public const int DepthLimit = 50;

    /// <summary>How often a part may be repeated by number: PostgreSQL's limit.</summary>
    public const int RepeatLimit = 255;

    /// <summary>How many characters the pattern may have with its repetitions written out.</summary>
    public const int SizeLimit = 5000;

    private static readonly CharacterSet _digits = CharacterSet.Of([('0', '9')]);
    private static readonly CharacterSet _word = CharacterSet.Of([('0', '9'), ('A', 'Z'), ('a', 'z'), ('_', '_')]);

    private readonly string _text;
    private readonly bool _startsAnchored;
    private int _at;
    private int _depth;
    private (string Message, int Start, int Length)? _error;

    private PatternParser(string text)
    {
        _text = text;
        _startsAnchored = text.Length > 0 && text[0] == '^';
        _at = _startsAnchored ? 1 : 0;
    }

    public static PortablePattern Parse(string text)
    {
        PatternParser parser = new(text);
        var root = parser.Alternatives().Node;
        var isEndAnchored = parser._error is null && parser.IsAtEndAnchor;
        if (parser._error is null && !isEndAnchored && parser._at < text.Length)
            parser.Fail("This ')' closes nothing; remove it, or write \\) for the character", parser._at, 1);
        return new(text, root, parser._startsAnchored, isEndAnchored, parser._error);
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private bool IsAtEndAnchor => Current == '$' && _at == _text.Length - 1;

    private bool IsAtEnd => _error is not null || _at >= _text.Length || IsAtEndAnchor;

    private (PatternNode Node, int Size) Alternatives()
    {
        List<PatternNode> options = [];
        var size = 0;
        while (true)
        {
            var (node, length) = Parts();
            options.Add(node);
            size += length;
            if (_error is not null || Current != '|' || IsAtEnd) break;
            if (_depth == 0 && (_startsAnchored || _text[_text.Length - 1] == '$'))
                Fail("An anchor would hold for one alternative only; put the alternatives in parentheses: ^(a|b)$", _at, 1);
            _at++;
        }
        return (options.Count == 1 ? options[0] : new Choice(options), size);
    }

    private (PatternNode Node, int Size) Parts()
    {
        var start = _at;
        List<PatternNode> parts = [];
        var size = 0;
        while (!IsAtEnd && Current is not ('|' or ')'))
        {
            var partStart = _at;
            var (part, length) = Quantified();
            parts.Add(part);
            size += length;
            if (size > SizeLimit)
                Fail(
                    $"With its repetitions written out the pattern has more than {Number(SizeLimit)} characters; repeat less here",
                    partStart,
                    Math.Max(1, _at - partStart));
        }
        if (parts.Count == 0)
            Fail(
                _text.Length == 0 ? "The pattern is empty; write one such as ^[A-Z]{2}$"
                : "Something is missing here, and an empty alternative is no pattern everywhere; write one, or make the group optional with ?",
                Math.Min(start, Math.Max(0, _text.Length - 1)),
                1);
        return (parts.Count == 1 ? parts[0] : new Sequence(parts), size);
    }

    private (PatternNode Node, int Size) Quantified()
    {
        var start = _at;
        var (node, size) = Atom();
        if (_error is not null || Quantifier() is not { } times) return (node, size);
        if (_error is null && Current is '?' or '*' or '+' or '{')
            Fail("A second quantifier, lazy ones too, does not mean the same everywhere; remove it, or put the first in parentheses", _at, 1);
        var count = Math.Max(1, Math.Max(times.Least, times.Most ?? times.Least + 1));
        if ((long)size * count > SizeLimit)
            Fail(
                $"With its repetitions written out the pattern has more than {Number(SizeLimit)} characters; repeat less here",
                start,
                _at - start);
        return (new Repeat(node, times.Least, times.Most), size * count);
    }

    private (int Least, int? Most)? Quantifier()
    {
        switch (Current)
        {
            case '?':
                _at++;
                return (0, 1);
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '{':
                return Braces();
            default:
                return null;
        }
    }

    private (int Least, int? Most)? Braces()
    {
        var start = _at++;
        var least = Digits();
        int? most = least;
        if (Current == ',')
        {
            _at++;
            most = Current == '}' ? null : Digits();
        }
        if (least < 0 || most < 0 || Current != '}')
        {
            Fail("After '{' stands how often: {2}, {2,} or {2,4}; write \\{ for the character", start, Math.Max(1, Math.Min(_at, _text.Length) - start));
            return null;
        }
        _at++;
        if (least > RepeatLimit || most > RepeatLimit)
            Fail($"PostgreSQL repeats {Number(RepeatLimit)} times at most; use 'length' for longer texts", start, _at - start);
        else if (most < least)
            Fail("The second number is less than the first; write the lesser first", start, _at - start);
        else if (most == 0)
            Fail("Zero times is nothing; remove the part, or repeat it once or more", start, _at - start);
        return (least, most);
    }

    private int Digits()
    {
        var start = _at;
        var value = 0;
        while (Current is >= '0' and <= '9')
        {
            value = Math.Min(value * 10 + (Current - '0'), 100_000);
            _at++;
        }
        return _at == start ? -1 : value;
    }

    private (PatternNode Node, int Size) Atom()
    {
        switch (Current)
        {
            case '(':
                return Group();
            case '[':
                return (new OneOf(Class()), 1);
            case '.':
                _at++;
                return (new OneOf(CharacterSet.All), 1);
            case '\\':
                return (new OneOf(Escape()), 1);
            case '^':
                Fail("The anchor ^ stands only at the beginning of the pattern; write \\^ for the character", _at, 1);
                break;
            case '$':
                Fail("The anchor $ stands only at the end of the pattern; write \\$ for the character", _at, 1);
                break;
            case '?' or '*' or '+' or '{':
                Fail($"Nothing stands before '{Current}' that it could repeat; write \\{Current} for the character", _at, 1);
                break;
            case ']' or '}':
                Fail($"This '{Current}' closes nothing; write \\{Current} for the character", _at, 1);
                break;
            default:
                return (new OneOf(CharacterSet.Of(Character())), 1);
        }
        return (new OneOf(CharacterSet.All), 1);
    }

    private (PatternNode Node, int Size) Group()
    {
        var open = _at++;
        if (Current == '?')
        {
            if (_at + 1 < _text.Length && _text[_at + 1] == ':') _at += 2;
            else Fail("Lookaround, named groups and options are not the same everywhere; write a plain group ( )", open, Math.Min(3, _text.Length - open));
        }
        if (++_depth > DepthLimit) Fail($"Groups nest deeper than {Number(DepthLimit)} levels; remove parentheses", open, 1);
        if (_error is not null) return (new OneOf(CharacterSet.All), 1);
        var inner = Alternatives();
        _depth--;
        if (_error is null && Current == ')') _at++;
        else Fail("The group that opens here is never closed; add ')', or write \\( for the character", open, 1);
        return inner;
    }

    private CharacterSet Class()
    {
        var open = _at++;
        var isNegated = Current == '^';
        if (isNegated) _at++;
        List<(int First, int Last)> ranges = [];
        while (_at < _text.Length && Current != ']' && _error is null)
        {
            var start = _at;
            var first = Member();
            if (Current != '-' || _at + 1 >= _text.Length || _text[_at + 1] == ']')
            {
                ranges.AddRange(first.Ranges);
                continue;
            }
            _at++;
            var last = Member();
            if (_error is not null) break;
            if (first.Only < 0 || last.Only < 0 || last.Only < first.Only)
                Fail("A range goes from a character to a later one, as in a-z; write \\- for the character", start, _at - start);
            else
                ranges.Add((first.Only, last.Only));
        }
        if (_error is not null) return CharacterSet.All;
        if (Current != ']')
            Fail("The class that opens here is never closed; add ']', or write \\[ for the character", open, 1);
        else if (ranges.Count == 0)
            Fail("A class needs a character; write one such as [A-Z], and \\] for a bracket in it", open, _at + 1 - open);
        _at++;
        var set = CharacterSet.Of(ranges);
        if (_error is not null || !isNegated) return set;
        if (set.IsAll) Fail("This class admits no character; leave out what it shall admit", open, _at - open);
        return set.Complement();
    }

    private CharacterSet Member()
    {
        if (Current == '\\') return Escape();
        if (Current == '[') Fail("A bracket in a class starts something else on some databases; write \\[ for the character", _at, 1);
        return CharacterSet.Of(Character());
    }

    private CharacterSet Escape()
    {
        var start = _at++;
        var escaped = Current;
        _at++;
        switch (escaped)
        {
            case 'd': return _digits;
            case 'w': return _word;
            case 'D': return _digits.Complement();
            case 'W': return _word.Complement();
            case >= '!' and <= '~' when !char.IsLetterOrDigit(escaped): return CharacterSet.Of(escaped);
        }
        Fail(
            "A backslash goes before a punctuation character, d, D, w or W; write the class out, such as [A-Za-z]",
            start,
            Math.Min(2, _text.Length - start));
        return CharacterSet.All;
    }

    private int Character()
    {
        if (char.IsHighSurrogate(Current) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]))
        {
            _at += 2;
            return char.ConvertToUtf32(_text[_at - 2], _text[_at - 1]);
        }
        return _text[_at++];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Fail(string message, int start, int length) => _error ??= (message, start, length);
}
