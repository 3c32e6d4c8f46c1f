using System.Text;

namespace Jiuye.Cli;

/// <summary>Where a verb's result goes: the screen, or a file that appears whole or not at all.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly string? path;
    private readonly string? partial;
    private bool isDone;

    private ResultFile(TextWriter writer, string? path, string? partial)
    {
        Writer = writer;
        this.path = path;
        this.partial = partial;
    }

    /// <summary>Takes the result.</summary>
    internal TextWriter Writer { get; }

    /// <summary>Opens the result.</summary>
    /// <param name="path">The file; null for <paramref name="screen"/>.</param>
    /// <param name="screen">Standard output.</param>
    internal static ResultFile Open(string? path, TextWriter screen)
    {
        if (path is null)
            return new(screen, null, null);
        var partial = path + ".part";
        return new(new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" }, path, partial);
    }

    /// <summary>Puts the file in place of an earlier one.</summary>
    internal void Finish()
    {
        Writer.Flush();
        if (path is not null)
        {
            Writer.Dispose();
            File.Move(partial!, path, overwrite: true);
        }

        isDone = true;
    }

    public void Dispose()
    {
        if (path is null || isDone)
            return;
        Writer.Dispose();
        File.Delete(partial!);
    }
}
