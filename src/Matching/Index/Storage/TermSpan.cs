using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>Where a term's list begins; the next term's says where it ends. Stands in files as it is.</summary>
/// <param name="Entry">The number of its first entry.</param>
/// <param name="Block">The number of its first block.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TermSpan(int Entry, int Block);
