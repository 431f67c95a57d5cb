using System.CommandLine;

namespace SchemaGen.Tool.Commands;

/// <summary>Prints what makes a shell complete commands, options and templates.</summary>
internal sealed class CompletionCommand : Command
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] =
            """
            _schemagen() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(schemagen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -F _schemagen schemagen
            """,
        ["zsh"] =
            """
            _schemagen() {
                local -a found
                found=("${(@f)$(schemagen "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
                compadd -- $found
            }
            compdef _schemagen schemagen
            """,
        ["fish"] =
            """
            complete -f -c schemagen -a '(schemagen "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] =
            """
            Register-ArgumentCompleter -Native -CommandName schemagen -ScriptBlock {
                param($word, $line, $position)
                schemagen "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public CompletionCommand()
        : base("completion", "Prints a script that completes commands, options and templates; load it in the shell's profile.")
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh, fish or pwsh.", HelpName = "shell" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Add(shell);
        SetAction(result =>
        {
            Console.Out.WriteLine(Scripts[result.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
    }
}
