using System.Runtime.InteropServices;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Files;

/// <summary>An index of which one section says something else, with checksums that fit: what a faulty writer would leave.</summary>
internal static class RewrittenIndex
{
    /// <summary>Writes the index anew with a section altered.</summary>
    public static void Alter(string folder, string file, string section, Action<byte[]> alter)
    {
        var snapshot = MarketFiles.OpenSnapshot(folder, threads: 1);
        using var writer = SnapshotWriter.Begin(folder);
        foreach (var named in snapshot.Manifest.Files)
        {
            if (named.Name != file)
            {
                writer.Keep(named.Name);
                continue;
            }

            var path = Path.Combine(folder, named.FileName);
            writer.Add(named.Name, named.Kind, snapshot[named.Name].Rows, into => Copy(snapshot[named.Name], File.ReadAllBytes(path), into, section, alter));
        }

        writer.Commit(snapshot.Manifest.Sequence, snapshot.Manifest.Properties);
    }

    private static void Copy(SegmentFile from, byte[] bytes, SegmentFileWriter into, string altered, Action<byte[]> alter)
    {
        Assert.Contains(from.Sections, section => section.Name == altered);
        foreach (var section in from.Sections)
        {
            var values = bytes.AsSpan((int)section.Offset, (int)section.Bytes).ToArray();
            if (section.Name == altered)
                alter(values);
            switch (section.Type, section.ValueBytes)
            {
                case (SectionType.Byte, _):
                    Put<byte>(into, section, values);
                    break;
                case (SectionType.UInt16, _):
                    Put<ushort>(into, section, values);
                    break;
                case (SectionType.Int32, _):
                    Put<int>(into, section, values);
                    break;
                case (SectionType.Int64, _):
                    Put<long>(into, section, values);
                    break;
                case (SectionType.UInt64, _):
                    Put<ulong>(into, section, values);
                    break;
                case (SectionType.Double, _):
                    Put<double>(into, section, values);
                    break;
                case (SectionType.Structure, 8):
                    Put<TermSpan>(into, section, values);
                    break;
                case (SectionType.Structure, 12):
                    Put<CountedPair>(into, section, values);
                    break;
                case (SectionType.Structure, 16):
                    Put<TermBlock>(into, section, values);
                    break;
                default:
                    throw new InvalidOperationException($"No copy of {section}.");
            }
        }
    }

    private static void Put<T>(SegmentFileWriter into, Section section, byte[] values)
        where T : unmanaged
    {
        into.Begin<T>(section.Name, section.Check);
        into.Append<T>(MemoryMarshal.Cast<byte, T>(values));
    }
}
