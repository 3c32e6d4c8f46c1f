using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Storage;

/// <summary>A file mapped into memory, to be read only.</summary>
/// <remarks>
/// Nothing unmaps it on purpose: the view's handle does when the garbage collector finds that nothing reaches it. Who holds the mapping, or a
/// column over it, may read; a span does not hold it. The file must not be shortened while it is mapped, which is why index files are
/// written under another name and renamed, never written over; deleting the name does no harm.
/// </remarks>
internal sealed class Mapping
{
    private readonly MemoryMappedViewAccessor? view;
    private readonly nint start;

    private Mapping(MemoryMappedViewAccessor? view, long length)
    {
        this.view = view;
        start = view?.SafeMemoryMappedViewHandle.DangerousGetHandle() ?? 0;
        Length = length;
    }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <exception cref="IOException">The file can't be read.</exception>
    public static Mapping Of(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length == 0)
            return new(null, 0);
        using var mapped = MemoryMappedFile.CreateFromFile(file, mapName: null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new(mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read), length);
    }

    /// <summary>Where a part of the file lies in memory, for a column that keeps this mapping.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part leaves the file.</exception>
    public nint Address(long offset, long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - bytes);
        return start + (nint)offset;
    }

    /// <summary>A part of the file; valid as long as something reaches this mapping.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part leaves the file.</exception>
    public ReadOnlySpan<byte> Bytes(long offset, int count) => At<byte>(Address(offset, count), count);

    /// <summary>Mapped memory as a span.</summary>
    /// <remarks>Unsafe: <paramref name="address"/> must come from <see cref="Address"/> for at least so many values, and the mapping must be reachable.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe ReadOnlySpan<T> At<T>(nint address, int count)
        where T : unmanaged => new(unchecked((void*)address), count);

    /// <summary>A value of mapped memory.</summary>
    /// <remarks>Unsafe in the same way: the caller has checked that <paramref name="row"/> is one of the values that <paramref name="address"/> was asked for.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe T ValueAt<T>(nint address, int row)
        where T : unmanaged => unchecked(((T*)address)[row]);
}
