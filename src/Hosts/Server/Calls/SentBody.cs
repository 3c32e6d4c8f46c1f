using System.IO.Pipelines;

namespace Jiuye.Server;

/// <summary>Reads what a caller sends.</summary>
internal static class SentBody
{
    /// <summary>More of the body.</summary>
    /// <exception cref="BadHttpRequestException">It broke off, or is not what its headers say.</exception>
    internal static async ValueTask<ReadResult> ReadMoreAsync(this PipeReader body, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(cancellation);
        }
        catch (IOException problem) when (problem is not BadHttpRequestException)
        {
            // Chunks of an impossible size and streams that were reset are the caller's doing, and the host tells them as failures of a device.
            throw new BadHttpRequestException("The body broke off, or its chunks are wrong.", StatusCodes.Status400BadRequest, problem);
        }
    }
}
