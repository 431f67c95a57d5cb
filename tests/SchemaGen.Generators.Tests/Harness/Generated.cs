using System.Runtime.CompilerServices;

namespace SchemaGen.Generators.Tests.Harness;

/// <summary>Runs the generator as every test does: twice, the second time after an edit elsewhere, which must run nothing again.</summary>
internal static class Generated
{
    /// <summary>Without a fault of the compiler.</summary>
    public static GeneratorRun From(params string[] files) => From(SourceProject.Of(files));

    /// <inheritdoc cref="From(string[])"/>
    public static GeneratorRun From(SourceProject project) => FromFaulty(project).Compiles();

    /// <summary>From code that does not compile, or not without warnings.</summary>
    public static GeneratorRun FromFaulty(params string[] files) => FromFaulty(SourceProject.Of(files));

    /// <inheritdoc cref="FromFaulty(string[])"/>
    public static GeneratorRun FromFaulty(SourceProject project)
    {
        var session = new GeneratorSession(project);
        var run = session.Run();
        session.EditElsewhere().KeepsEverything();
        return run;
    }

    /// <summary>The files are these, word for word.</summary>
    public static GeneratorRun Gives(this GeneratorRun run, string expected, [CallerFilePath] string testFile = "")
    {
        ExpectedText.Check(expected, run.AllText, testFile);
        return run;
    }

    /// <summary>The file is this, word for word.</summary>
    public static GeneratorRun GivesFile(this GeneratorRun run, string hintName, string expected, [CallerFilePath] string testFile = "")
    {
        ExpectedText.Check(expected, run[hintName], testFile);
        return run;
    }
}
