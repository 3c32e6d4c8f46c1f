using Jiuye.Matching.Learning.Trees;

namespace Jiuye.Matching.Learning.Models;

/// <summary>A tree in a model file.</summary>
internal static class TreeBody
{
    internal static void Write(BinaryWriter writer, RegressionTree tree)
    {
        writer.WriteList(tree.Splits.ToArray(), static (to, split) =>
        {
            to.Write(split.Feature);
            to.Write(split.Threshold);
            to.Write(split.Left);
            to.Write(split.Right);
            to.Write(split.Cover);
            to.Write((byte)((int)split.Missing | (split.MissingGoesLeft ? 4 : 0) | (split.InSinglePrecision ? 8 : 0) | (split.SetGoesLeft ? 16 : 0) | (split.Categories is null ? 0 : 32)));
            if (split.Categories is { } set)
                to.WriteList(set, static (into, bits) => into.Write(bits));
        });
        writer.WriteList(tree.Leaves.ToArray(), static (to, leaf) => to.Write(leaf));
        writer.WriteList(tree.Covers.ToArray(), static (to, cover) => to.Write(cover));
    }

    internal static RegressionTree Read(BinaryReader reader, int features)
    {
        var splits = reader.ReadList(static from =>
        {
            var split = new TreeSplit(from.ReadInt32(), from.ReadDouble(), from.ReadInt32(), from.ReadInt32(), from.ReadDouble());
            var flags = from.ReadByte();
            return split with
            {
                Missing = (MissingRule)(flags & 3),
                MissingGoesLeft = (flags & 4) != 0,
                InSinglePrecision = (flags & 8) != 0,
                SetGoesLeft = (flags & 16) != 0,
                Categories = (flags & 32) != 0 ? from.ReadList(static of => of.ReadUInt32()) : null,
            };
        });
        return new(splits, reader.ReadList(static from => from.ReadDouble()), reader.ReadList(static from => from.ReadDouble()), features);
    }
}
