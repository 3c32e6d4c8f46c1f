using System.IO.Compression;

namespace Jiuye.Simulation;

/// <summary>Writes the files of one dataset.</summary>
internal sealed class DatasetFiles(string folder, SimulationOptions options, IProgress<StepProgress>? progress, CancellationToken cancellation)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes one file of rows, packed where the options say so.</summary>
    internal async Task WriteAsync(string name, long count, string unit, Func<IRowSource> open, string? header = null)
    {
        var path = Path.Combine(folder, options.Gzip ? name + ".gz" : name);
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        await using var closing = file.ConfigureAwait(false);
        Stream output = options.Gzip ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true) : file;
        try
        {
            if (header is not null)
                await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(header + "\n"), cancellation).ConfigureAwait(false);
            await new OrderedRows(options.Threads).WriteAsync(
                output, count, open, done => progress?.Report(new("simulate", done, count, unit)), cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (options.Gzip)
                await output.DisposeAsync().ConfigureAwait(false);
        }

        await file.FlushAsync(cancellation).ConfigureAwait(false);
    }
}
