using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace SchemaGen.Engines;

/// <summary>The program that judges by grammars, <c>tests/engines/judges/judge.js</c>: started when first asked, and once a test run.</summary>
internal static class JudgeProcess
{
    private const string Variable = "SCHEMAGEN_JUDGES";

    private static readonly Lock _lock = new();
    private static readonly StringBuilder _errors = new();
    private static Process? _process;

    public static Judgement Judge(string dialect, int version, IEnumerable<string> statements)
    {
        var problems = new List<string>();
        var notJudged = new List<string>();
        var unknown = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (index, sql) in statements.Index())
        {
            var answer = Ask(new Request(dialect, version, sql));
            problems.AddRange(answer.Problems.Select(Text));
            notJudged.AddRange(answer.NotJudged.Select(Text));
            unknown.UnionWith(answer.NotJudged.Select(remark => remark.Construct!));

            string Text(Remark remark) => $"In statement {index + 1}, line {remark.Line}, column {remark.Column}: {remark.Message}";
        }

        return new(problems, notJudged, [.. unknown]);
    }

    private static Answer Ask(Request request)
    {
        string? line;
        lock (_lock)
        {
            var process = _process ??= Start();
            try
            {
                process.StandardInput.WriteLine(JsonSerializer.Serialize(request, JsonSerializerOptions.Web));
                line = process.StandardOutput.ReadLine();
            }
            catch (IOException)
            {
                line = null;
            }

            if (line is null)
            {
                process.WaitForExit();
                throw new InvalidOperationException($"The judge of MySQL and Oracle has ended: {_errors}");
            }
        }

        var answer = JsonSerializer.Deserialize<Answer>(line, JsonSerializerOptions.Web)!;
        return answer.Failure is null
            ? answer
            : throw new InvalidOperationException($"The judge of MySQL and Oracle could not judge {request.Sql}\n{answer.Failure}");
    }

    private static Process Start()
    {
        var packages = Environment.GetEnvironmentVariable(Variable);
        if (!Directory.Exists(packages))
        {
            throw new InvalidOperationException(
                $"The judge of MySQL and Oracle is not installed ({Variable} names no folder): run ./test.sh, which installs it, or " +
                "./test.sh --without-engines.");
        }

        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var process = new Process
        {
            StartInfo = new("node", [Path.Combine(AppContext.BaseDirectory, "judge.js"), packages])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
                StandardErrorEncoding = utf8,
            },
        };
        process.ErrorDataReceived += (_, error) =>
        {
            lock (_errors) _errors.AppendLine(error.Data);
        };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(
                "The judge of MySQL and Oracle needs Node.js, which is not installed: run ./test.sh, which installs it, or " +
                "./test.sh --without-engines.",
                exception);
        }

        process.BeginErrorReadLine();
        // After an end that nobody sees, it finds its input closed and ends too.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Kill();
        return process;
    }

    private sealed record Request(string Dialect, int Version, string Sql);

    private sealed record Answer(IReadOnlyList<Remark> Problems, IReadOnlyList<Remark> NotJudged, string? Failure);

    private sealed record Remark(int Line, int Column, string Message, string? Construct);
}
